import { randomUUID } from 'node:crypto';
import { databaseRefusal, DomainError } from '@concert/kernel';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const log = new Logger('Errors');

/**
 * Turns whatever was thrown into a refusal a client may read. What nobody foresaw becomes INTERNAL with an id under
 * which the log has the rest.
 */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const refusal = databaseRefusal(error);
  if (refusal) return refusal;
  if (error instanceof HttpException && error.getStatus() < 500)
    return fromHttp(error.getStatus(), error.message);
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return fromHttp(status, String((error as Error).message));
  const errorId = randomUUID();
  log.error({
    msg: 'unexpected error',
    errorId,
    error: error instanceof Error ? error.stack : String(error),
  });
  return new DomainError('INTERNAL', 'Something went wrong on our side; nothing was changed.', { errorId });
}

function fromHttp(status: number, message: string): DomainError {
  if (status === 404) return new DomainError('NOT_FOUND', 'There is no such thing, or you may not see it.');
  if (status === 413) return new DomainError('TOO_LARGE', 'The request is larger than allowed.');
  if (status === 429) return new DomainError('RATE_LIMITED', 'Too many requests; wait a little.');
  return new DomainError('INVALID_INPUT', 'The request cannot be understood.', {
    reason: 'badRequest',
    problem: message,
  });
}

/** Apollo's codes for faults of the query itself. */
const FAULTS_OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The one shape of a GraphQL error: `extensions { code, errorId, details }`. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = innermost(error);
  if (!(original instanceof DomainError) && FAULTS_OF_THE_QUERY.has(String(formatted.extensions?.code))) {
    return {
      message: formatted.message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code: 'INVALID_INPUT', details: { reason: 'badQuery' } },
    };
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
