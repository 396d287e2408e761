import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { rateLimited } from '../errors/domain-error.js';

export interface Allowance {
  max: number;
  seconds: number;
}

/** Allowances per window, counted in the database so that all processes and restarts see the same count. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one attempt; RATE_LIMITED with the seconds to wait when the allowance is used up. */
  async spend(key: string, allowance: Allowance): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.database.query<{ spent: number; resets_at: Date }>(
      `INSERT INTO rate_limit AS r (key, spent, resets_at) VALUES ($1, 1, $2::timestamptz + make_interval(secs => $3))
       ON CONFLICT (key) DO UPDATE SET
         spent = CASE WHEN r.resets_at <= $2 THEN 1 ELSE r.spent + 1 END,
         resets_at = CASE WHEN r.resets_at <= $2 THEN excluded.resets_at ELSE r.resets_at END
       RETURNING spent, resets_at`,
      [hashed(key), now, allowance.seconds],
    );
    if (row && row.spent > allowance.max)
      throw rateLimited(Math.max(1, Math.ceil((row.resets_at.getTime() - now.getTime()) / 1000)));
  }

  /** Forgets what was spent, e.g. the failed attempts after a right password. */
  async forget(key: string): Promise<void> {
    await this.database.query('DELETE FROM rate_limit WHERE key = $1', [hashed(key)]);
  }

  async forgetExpired(): Promise<void> {
    await this.database.query('DELETE FROM rate_limit WHERE resets_at < $1', [this.clock.now()]);
  }
}

// Keys hold addresses of people; the table keeps only their hashes.
const hashed = (key: string): string => createHash('sha256').update(key).digest('base64url');
