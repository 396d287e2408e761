import { randomUUID } from 'node:crypto';
import { Clock, Jobs, notFound } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashToken, newToken } from '../session/tokens.js';
import type { LinkPurpose, OneTimeLinkEntity } from './one-time-link.entity.js';
import { OneTimeLinkStore } from './one-time-link.store.js';

/** How long the holder of a link that is over is still told so. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

export type RecognisedLink = Pick<OneTimeLinkEntity, 'subject' | 'expiresAt' | 'usedAt'>;

/** Makes and redeems links that work once. */
@Injectable()
export class OneTimeLinks implements OnModuleInit {
  constructor(
    private readonly links: OneTimeLinkStore,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('link-sweep', '29 4 * * *', () =>
      this.links.forget(new Date(this.clock.now().getTime() - KEPT_MS)),
    );
  }

  /** Gives the token for the link; it cannot be read again. */
  async make(purpose: LinkPurpose, subject: Record<string, string>, expiresAt: Date): Promise<string> {
    const token = newToken();
    await this.links.add({
      id: randomUUID(),
      purpose,
      tokenHash: hashToken(token),
      subject,
      createdAt: this.clock.now(),
      expiresAt,
      usedAt: null,
    });
    return token;
  }

  /** Lets the links for a subject that are not used yet be used until another moment. */
  async prolong(purpose: LinkPurpose, subject: Record<string, string>, expiresAt: Date): Promise<void> {
    await this.links.expireAt(purpose, subject, expiresAt);
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
