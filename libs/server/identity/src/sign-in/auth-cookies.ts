import type {} from '@fastify/cookie';
import type { Config } from '@concert/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Browser, SignedIn } from './sign-in.service.js';

export const SESSION_COOKIE = 'concert_session';
export const DEVICE_COOKIE = 'concert_device';

const DAY_S = 24 * 60 * 60;

/** Where a request comes from, as far as signing in is concerned. */
export const browserOf = (request: FastifyRequest): Browser => ({
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? null,
  deviceToken: request.cookies[DEVICE_COOKIE],
  viewer: request.viewer,
});

/** Cookies no script can read and no other site can send along with a write. */
export function setAuthCookies(reply: FastifyReply, tokens: SignedIn, config: Config): void {
  void reply.setCookie(SESSION_COOKIE, tokens.sessionToken, { ...flags(config), maxAge: 30 * DAY_S });
  setDeviceCookie(reply, tokens.deviceToken, config);
}

export function setDeviceCookie(reply: FastifyReply, deviceToken: string, config: Config): void {
  void reply.setCookie(DEVICE_COOKIE, deviceToken, { ...flags(config), maxAge: 365 * DAY_S });
}

const flags = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies }) as const;

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
