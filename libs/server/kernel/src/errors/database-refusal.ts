import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error.js';

/** What the database refuses because of what a client sent, rather than because of a fault of ours. */
const DATABASE_REFUSALS: Record<string, DomainError> = {
  '22P02': new DomainError('INVALID_INPUT', 'A value has the wrong form.', { reason: 'wrongForm' }),
  '22021': new DomainError('INVALID_INPUT', 'A text holds characters that cannot be stored.', {
    reason: 'badCharacters',
  }),
  '22P05': new DomainError('INVALID_INPUT', 'A text holds characters that cannot be stored.', {
    reason: 'badCharacters',
  }),
  '22003': new DomainError('INVALID_INPUT', 'A number is out of range.', { reason: 'outOfRange' }),
  '22008': new DomainError('INVALID_INPUT', 'A date is out of range.', { reason: 'outOfRange' }),
  '23505': new DomainError('CONFLICT', 'There is one already.', { reason: 'exists' }),
  '23P01': new DomainError('CONFLICT', 'It overlaps with one that exists.', { reason: 'overlaps' }),
  '40001': new DomainError('CONFLICT', 'Someone else was faster; try again.', { reason: 'tryAgain' }),
  '40P01': new DomainError('CONFLICT', 'Someone else was faster; try again.', { reason: 'tryAgain' }),
};

/** The refusal a client may read for an error of the database that it caused; null for a fault of ours. */
export function databaseRefusal(error: unknown): DomainError | null {
  if (!(error instanceof QueryFailedError)) return null;
  return DATABASE_REFUSALS[(error.driverError as { code?: string }).code ?? ''] ?? null;
}
