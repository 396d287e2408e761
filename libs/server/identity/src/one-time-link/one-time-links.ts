import { randomUUID } from 'node:crypto';
import { Clock, notFound } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../session/tokens.js';
import type { LinkPurpose, OneTimeLinkEntity } from './one-time-link.entity.js';
import { OneTimeLinkStore } from './one-time-link.store.js';

export type RecognisedLink = Pick<OneTimeLinkEntity, 'subject' | 'expiresAt' | 'usedAt'>;

/** Makes and redeems links that work once. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly links: OneTimeLinkStore,
    private readonly clock: Clock,
  ) {}

  /** Gives the token for the link; it cannot be read again. */
  async make(purpose: LinkPurpose, subject: Record<string, string>, expiresAt: Date): Promise<string> {
    const token = newToken();
    await this.links.add({ id: randomUUID(), purpose, tokenHash: hashToken(token), subject, createdAt: this.clock.now(), expiresAt, usedAt: null });
    return token;
  }

  /** A link that was given out, even one that is used or too old: its holder may be told so. Null when unknown. */
  recognise(purpose: LinkPurpose, token: string): Promise<RecognisedLink | null> {
    return this.links.find(purpose, hashToken(token));
  }

  /** Uses the link up; NOT_FOUND when it is unknown, used or too old. Call inside a transaction. */
  async redeem(purpose: LinkPurpose, token: string): Promise<Record<string, string>> {
    const link = await this.links.findUsable(purpose, hashToken(token), this.clock.now());
    if (!link || !(await this.links.use(link.id, this.clock.now()))) throw notFound('link');
    return link.subject;
  }
}
