import type { ApolloClient } from '@apollo/client';
import { requestHeaders } from '../../../apollo/links';
import { problemOfResponse, type Problem } from '../../../apollo/problem';
import { sessionGate } from '../../../apollo/session-gate';
import { live } from '../../../realtime/live';

async function send(path: string, body?: unknown): Promise<Problem | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...requestHeaders, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.ok ? null : await problemOfResponse(response);
  } catch {
    return { code: 'NETWORK', details: {} };
  }
}

/** Null when the cookie is set; what to do next is up to the caller. */
export const signIn = (email: string, password: string): Promise<Problem | null> =>
  send('/auth/sign-in', { email, password });

/** Leaves nothing of this person's in the memory of the page. */
export async function signOut(client: ApolloClient): Promise<Problem | null> {
  const problem = await send('/auth/sign-out');
  if (problem && problem.code !== 'UNAUTHENTICATED') return problem;
  sessionGate.closed();
  live.close();
  await client.clearStore();
  return null;
}
