import type { ErrorCode } from '@concert/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { toDomainError } from '../graphql/errors.js';

const STATUS: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  STALE: 409,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** HTTP routes answer errors in the same words as GraphQL: `{ code, message, details }`. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const { code, message, details } = toDomainError(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (typeof details.retryAfterSeconds === 'number')
      void reply.header('retry-after', details.retryAfterSeconds);
    void reply.status(STATUS[code]).send({ code, message, details });
  }
}
