import type { ErrorCode } from '@concert/contracts';

export type ErrorDetails = Record<string, unknown>;

/**
 * A refusal the client is meant to read. `message` is fixed text in English for developers; what differs from case
 * to case stands in `details`, and the screen words it in the reader's language from `code` and `details.reason`.
 */
export class DomainError extends Error {
  override name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}

/** The same answer whether a thing does not exist or may not be seen. */
export const notFound = (what: string): DomainError =>
  new DomainError('NOT_FOUND', 'There is no such thing, or you may not see it.', { what });

export const forbidden = (reason: string, details: ErrorDetails = {}): DomainError =>
  new DomainError('FORBIDDEN', 'You may not do this here.', { reason, ...details });

export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED', 'Sign in first.');

/** `field` is the path of the faulty input, `reason` a stable key the client words. */
export const invalid = (field: string, reason: string, details: ErrorDetails = {}): DomainError =>
  new DomainError('INVALID_INPUT', 'Some of the input cannot be accepted.', {
    fields: [{ field, reason }],
    field,
    reason,
    ...details,
  });

export const conflict = (reason: string, details: ErrorDetails = {}): DomainError =>
  new DomainError('CONFLICT', 'This cannot be done in the present state.', { reason, ...details });

/** Someone else changed the thing meanwhile; nothing was written. */
export const stale = (what: string, current: number): DomainError =>
  new DomainError('STALE', 'Someone changed this meanwhile; load it again and repeat your change.', {
    what,
    currentVersion: current,
  });

export const rateLimited = (retryAfterSeconds: number): DomainError =>
  new DomainError('RATE_LIMITED', 'Too many attempts; wait a little.', { retryAfterSeconds });
