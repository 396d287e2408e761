import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ERROR_CODES, type ErrorCode } from '@concert/contracts';

/** What went wrong, in the terms the interface explains. `NETWORK` means that the server was not reached. */
export interface Problem {
  code: ErrorCode | 'NETWORK';
  /** Stands in the server's log. */
  errorId?: string | undefined;
  /** Data of the refusal; its shape depends on the act. */
  details: Record<string, unknown>;
}

const isErrorCode = (value: unknown): value is ErrorCode => ERROR_CODES.some((code) => code === value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const statusCodes: Record<number, ErrorCode> = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
};

/** A proxy answers so while no server stands behind it, as between two versions. */
const unreached: ReadonlySet<number> = new Set([502, 503, 504]);

/** `content` is what the server answered: routes outside GraphQL answer a refusal with `{ code, message, details }`. */
export function problemOfStatus(status: number, content?: unknown): Problem {
  const code = unreached.has(status) ? 'NETWORK' : (statusCodes[status] ?? 'INTERNAL');
  return { code, details: isRecord(content) && isRecord(content.details) ? content.details : {} };
}

export const problemOfResponse = async (response: Response): Promise<Problem> =>
  problemOfStatus(response.status, await response.json().catch(() => null));

export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions: Record<string, unknown> = error.errors[0]?.extensions ?? {};
    const { code, errorId, details } = extensions;
    return {
      code: isErrorCode(code) ? code : 'INTERNAL',
      errorId: typeof errorId === 'string' ? errorId : undefined,
      details: isRecord(details) ? details : {},
    };
  }
  if (ServerError.is(error)) return problemOfStatus(error.statusCode);
  return { code: 'NETWORK', details: {} };
}
