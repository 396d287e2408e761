import { type Allowance, RateLimits } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NOBODY } from '../person/nobody.js';
import { SessionStore } from '../session/session.store.js';
import { hashToken } from '../session/tokens.js';

const WINDOW_S = 15 * 60;
const PER_ADDRESS: Allowance = { max: 60, seconds: WINDOW_S };
const PER_ACCOUNT_AND_ADDRESS: Allowance = { max: 10, seconds: WINDOW_S };
/** All strangers together, from wherever they come. */
const PER_ACCOUNT: Allowance = { max: 50, seconds: WINDOW_S };

/**
 * Slows down whoever guesses passwords. A browser in which the owner has signed in before, or has just chosen a new
 * password, has an allowance of its own: a stranger guessing at an account cannot keep its owner out.
 */
@Injectable()
export class SignInAllowance {
  constructor(
    private readonly limits: RateLimits,
    private readonly sessions: SessionStore,
  ) {}

  /** Counts an attempt; RATE_LIMITED when there were too many. Gives back what to forget once it succeeds. */
  async spend(
    email: string,
    personId: string | null,
    deviceToken: string | undefined,
    ip: string | null,
  ): Promise<string> {
    const known =
      deviceToken !== undefined &&
      (await this.sessions.knowsDevice(hashToken(deviceToken), personId ?? NOBODY));
    if (known) {
      const bucket = `sign-in:device:${deviceToken}:${email}`;
      await this.limits.spend(bucket, PER_ACCOUNT_AND_ADDRESS);
      return bucket;
    }
    const bucket = `sign-in:account:${email}:${ip ?? '-'}`;
    await this.limits.spend(`sign-in:from:${ip ?? '-'}`, PER_ADDRESS);
    await this.limits.spend(bucket, PER_ACCOUNT_AND_ADDRESS);
    await this.limits.spend(`sign-in:account:${email}`, PER_ACCOUNT);
    return bucket;
  }

  forget(bucket: string): Promise<void> {
    return this.limits.forget(bucket);
  }
}
