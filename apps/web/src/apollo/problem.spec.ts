import { describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { problemOf, problemOfStatus } from './problem';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'refused', extensions }] });

describe('what went wrong', () => {
  it('is told by the code of the server, with what it says of the case', () => {
    const problem = problemOf(refused({ code: 'CONFLICT', details: { reason: 'alreadyDecided' } }));
    expect(problem).toEqual({ code: 'CONFLICT', errorId: undefined, details: { reason: 'alreadyDecided' } });
  });

  it('carries the number under which a fault stands in the log', () => {
    expect(problemOf(refused({ code: 'INTERNAL', errorId: 'e-1' })).errorId).toBe('e-1');
  });

  it('is a fault of the server when the code is none we know', () => {
    expect(problemOf(refused({ code: 'TEAPOT' })).code).toBe('INTERNAL');
    expect(problemOfStatus(500).code).toBe('INTERNAL');
  });

  it('is a lost connection when a proxy says that no server stands behind it', () => {
    expect([502, 503, 504].map((status) => problemOfStatus(status).code)).toEqual(Array(3).fill('NETWORK'));
  });

  it('comes with what a route outside GraphQL says of the case, if it says anything', () => {
    const details = { retryAfterSeconds: 840 };
    expect(problemOfStatus(429, { code: 'RATE_LIMITED', details })).toEqual({
      code: 'RATE_LIMITED',
      details,
    });
    for (const content of [null, 'Bad Gateway', { details: 'none' }])
      expect(problemOfStatus(429, content).details).toEqual({});
  });

  it('is a lost connection when no answer came, and a refusal when one did', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('NETWORK');
    const response = new Response('', { status: 429 });
    expect(problemOf(new ServerError('slow down', { response, bodyText: '' })).code).toBe('RATE_LIMITED');
  });
});
