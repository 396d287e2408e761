import type {} from '@fastify/cookie';
import type { Config } from '@concert/kernel';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from './sign-in.service.js';

export const SESSION_COOKIE = 'concert_session';
export const DEVICE_COOKIE = 'concert_device';

const DAY_S = 24 * 60 * 60;

/** Cookies no script can read and no other site can send along with a write. */
export function setAuthCookies(reply: FastifyReply, tokens: SignedIn, config: Config): void {
  const shared = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const;
  void reply.setCookie(SESSION_COOKIE, tokens.sessionToken, { ...shared, maxAge: 30 * DAY_S });
  void reply.setCookie(DEVICE_COOKIE, tokens.deviceToken, { ...shared, maxAge: 365 * DAY_S });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
