import type { Config } from '@concert/kernel';
import type { LoggerService } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { destination, type Logger, pino } from 'pino';

const BUFFER_BYTES = 4096;
const FLUSH_EVERY_MS = 250;

/** JSON lines with a request id. Addresses of people, cookies, tokens and query strings never get in. */
export function httpLogger(config: Config): Logger {
  // Written together, at the latest after a moment or when the process ends: a write for each would cost more than
  // the line itself.
  const output = destination({ sync: false, minLength: BUFFER_BYTES });
  setInterval(() => output.flush(), FLUSH_EVERY_MS).unref();
  return pino(
    {
      level: config.logLevel,
      redact: ['req.headers', 'headers', 'password', 'token'],
      serializers: {
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: pathOnly(request.url),
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
    output,
  );
}

/** One line for each request, once it is answered. */
export class OneLineForEachRequest extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    _error: Error | null | undefined,
    { method, url, log }: FastifyRequest,
    reply: FastifyReply,
  ): void {
    log.info(
      { method, path: pathOnly(url), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  }
}

// Feed addresses hold their token in the path.
const pathOnly = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^(\/calendar\/|\/mail\/unsubscribe\/).+/, '$1…');

/** What Nest itself and our services log, in the same lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, typeof rest.at(-1) === 'string' ? String(rest.at(-1)) : undefined);
  }

  private write(level: 'debug' | 'warn' | 'error', message: unknown, context: string | undefined): void {
    const fields = typeof message === 'object' && message !== null ? message : { msg: String(message) };
    this.logger[level]({ context, ...fields });
  }
}
