import { type Allowance, RateLimits } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../session/session.store.js';
import { hashToken } from '../session/tokens.js';

const PER_ADDRESS: Allowance = { max: 60, seconds: 15 * 60 };
const PER_ACCOUNT: Allowance = { max: 10, seconds: 15 * 60 };

/**
 * Slows down whoever guesses passwords. A browser in which the owner has signed in before has an allowance of its
 * own, so that a stranger guessing at an account cannot keep its owner out.
 */
@Injectable()
export class SignInAllowance {
  constructor(
    private readonly limits: RateLimits,
    private readonly sessions: SessionStore,
  ) {}

  /** Counts an attempt; RATE_LIMITED when there were too many. Gives back what to forget once it succeeds. */
  async spend(email: string, personId: string | null, deviceToken: string | undefined, ip: string | null): Promise<string> {
    const known = personId !== null && deviceToken !== undefined && (await this.sessions.knowsDevice(hashToken(deviceToken), personId));
    if (!known) await this.limits.spend(`sign-in:from:${ip ?? '-'}`, PER_ADDRESS);
    const bucket = known ? `sign-in:device:${deviceToken}:${email}` : `sign-in:account:${email}`;
    await this.limits.spend(bucket, PER_ACCOUNT);
    return bucket;
  }

  forget(bucket: string): Promise<void> {
    return this.limits.forget(bucket);
  }
}
