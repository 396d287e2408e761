import { requestHeaders } from '../../../apollo/links';
import { problemOfResponse, type Problem } from '../../../apollo/problem';
import { sessionGate } from '../../../apollo/session-gate';
import { signInPath } from '../paths';

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

/** Goes to the door by loading the page anew: nothing of this person's stays in its memory. */
export async function signOut(): Promise<Problem | null> {
  // The server tells open pages that the session has ended; here nobody is to be asked for the password again.
  sessionGate.closed();
  const problem = await send('/auth/sign-out');
  if (problem && problem.code !== 'UNAUTHENTICATED') {
    sessionGate.opened();
    return problem;
  }
  window.location.replace(signInPath('/'));
  return null;
}
