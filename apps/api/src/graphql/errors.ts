import { randomUUID } from 'node:crypto';
import { DomainError } from '@concert/kernel';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';

const log = new Logger('Errors');

/** What the database refuses because of what a client sent, rather than because of a fault of ours. */
const DATABASE_REFUSALS: Record<string, DomainError> = {
  '22P02': new DomainError('INVALID_INPUT', 'A value has the wrong form.', { reason: 'wrongForm' }),
  '22021': new DomainError('INVALID_INPUT', 'A text holds characters that cannot be stored.', { reason: 'badCharacters' }),
  '22P05': new DomainError('INVALID_INPUT', 'A text holds characters that cannot be stored.', { reason: 'badCharacters' }),
  '22003': new DomainError('INVALID_INPUT', 'A number is out of range.', { reason: 'outOfRange' }),
  '22008': new DomainError('INVALID_INPUT', 'A date is out of range.', { reason: 'outOfRange' }),
  '23505': new DomainError('CONFLICT', 'There is one already.', { reason: 'exists' }),
  '23P01': new DomainError('CONFLICT', 'It overlaps with one that exists.', { reason: 'overlaps' }),
  '40001': new DomainError('CONFLICT', 'Someone else was faster; try again.', { reason: 'tryAgain' }),
  '40P01': new DomainError('CONFLICT', 'Someone else was faster; try again.', { reason: 'tryAgain' }),
};

/**
 * Turns whatever was thrown into a refusal a client may read. What nobody foresaw becomes INTERNAL with an id under
 * which the log has the rest.
 */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof QueryFailedError) {
    const refusal = DATABASE_REFUSALS[(error.driverError as { code?: string }).code ?? ''];
    if (refusal) return refusal;
  }
  if (error instanceof HttpException && error.getStatus() < 500) return fromHttp(error.getStatus(), error.message);
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return fromHttp(status, String((error as Error).message));
  const errorId = randomUUID();
  log.error({ msg: 'unexpected error', errorId, error: error instanceof Error ? error.stack : String(error) });
  return new DomainError('INTERNAL', 'Something went wrong on our side; nothing was changed.', { errorId });
}

function fromHttp(status: number, message: string): DomainError {
  if (status === 404) return new DomainError('NOT_FOUND', 'There is no such thing, or you may not see it.');
  if (status === 413) return new DomainError('TOO_LARGE', 'The request is larger than allowed.');
  if (status === 429) return new DomainError('RATE_LIMITED', 'Too many requests; wait a little.');
  return new DomainError('INVALID_INPUT', 'The request cannot be understood.', { reason: 'badRequest', problem: message });
}

/** Apollo's codes for faults of the query itself. */
const FAULTS_OF_THE_QUERY = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** The one shape of a GraphQL error: `extensions { code, errorId, details }`. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = innermost(error);
  if (!(original instanceof DomainError) && FAULTS_OF_THE_QUERY.has(String(formatted.extensions?.code))) {
    return { message: formatted.message, ...(formatted.locations ? { locations: formatted.locations } : {}), extensions: { code: 'INVALID_INPUT', details: { reason: 'badQuery' } } };
  }
  const domain = toDomainError(original);
  const { errorId, ...details } = domain.details;
  return {
    message: domain.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: domain.code, ...(errorId === undefined ? {} : { errorId }), details },
  };
}

/** What was thrown at first: a scalar that refuses its value is wrapped more than once. */
function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
}
