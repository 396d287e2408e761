import { type Config, DomainError } from '@concert/kernel';
import type { FastifyRequest } from 'fastify';

// Mail programs send what their addresses say, without a cookie: the address alone is what allows it.
const FROM_ANYWHERE = /^\/mail\/unsubscribe\//;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site makes a browser send. Besides the SameSite cookie: the Origin, when there is one,
 * has to be ours, and anything but JSON needs a header that only our own pages can set without asking first.
 */
export function refuseForeignWrites(request: FastifyRequest, config: Config): void {
  if (SAFE.has(request.method) || FROM_ANYWHERE.test(request.url)) return;
  const origin = request.headers.origin;
  const foreign =
    origin !== undefined &&
    hostOf(origin) !== request.headers.host &&
    hostOf(origin) !== hostOf(config.publicUrl);
  const simple =
    !String(request.headers['content-type'] ?? '').startsWith('application/json') &&
    request.headers['apollo-require-preflight'] === undefined;
  const empty =
    request.headers['content-type'] === undefined && (request.headers['content-length'] ?? '0') === '0';
  if (foreign || (simple && !empty))
    throw new DomainError('FORBIDDEN', 'This request does not come from our own pages.', {
      reason: 'foreignOrigin',
    });
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');
