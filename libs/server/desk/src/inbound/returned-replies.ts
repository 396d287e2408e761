import type { PersonEntity } from '@concert/identity';
import { Config, Mailer, RateLimits, wording } from '@concert/kernel';
import { LIMITS } from '@concert/contracts';
import { Injectable } from '@nestjs/common';
import { GREETING } from '../mail/mail.texts.js';
import {
  ANSWER_THERE,
  FILES_LEFT_OUT,
  FILES_SUBJECT,
  RETURN_REASONS,
  RETURNED_SUBJECT,
  type ReturnReason,
  WHAT_IT_SAID,
} from './reply.texts.js';

const RETURNED_MAIL = 'RETURNED_REPLY';
/** Whoever has got hold of an address must not fill its owner’s mailbox with it. */
const RETURNS = { max: 20, seconds: 24 * 60 * 60 };
/** Of these the discussion may be no more to them than to a stranger. */
const WITHOUT_LINK = new Set<ReturnReason>(['NO_ACCOUNT', 'NO_SIGHT', 'OTHER_SENDER']);

export interface RefusedReply {
  reason: ReturnReason;
  text: string;
  /** From where it came, as it says itself. */
  sender: string;
  threadId: string;
}

/** Gives back what could not be posted, with the reason: to the person it was the address of, whoever sent it. */
@Injectable()
export class ReturnedReplies {
  constructor(
    private readonly mailer: Mailer,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  /** Inside a transaction. RATE_LIMITED when the person has got many back today. */
  async giveBack(person: PersonEntity, { reason, text, sender, threadId }: RefusedReply): Promise<void> {
    await this.limits.spend(`returned:${person.id}`, RETURNS);
    const { locale, name } = person;
    const link = `${this.config.publicUrl}/threads/${threadId}`;
    const parts = [
      wording(GREETING, locale, { name }),
      `${wording(RETURNED_SUBJECT, locale, {})}. ${wording(RETURN_REASONS[reason], locale, { sender: sender || '?' })}`,
      ...(WITHOUT_LINK.has(reason) ? [] : [wording(ANSWER_THERE, locale, { link })]),
      ...(text === '' ? [] : [wording(WHAT_IT_SAID, locale, {}), text.slice(0, 2 * LIMITS.post)]),
    ];
    await this.write(person, wording(RETURNED_SUBJECT, locale, {}), parts);
  }

  /** Inside the transaction that posts the rest. */
  async tellOfFiles(person: PersonEntity, threadId: string, names: readonly string[]): Promise<void> {
    const { locale, name } = person;
    await this.write(person, wording(FILES_SUBJECT, locale, {}), [
      wording(GREETING, locale, { name }),
      wording(FILES_LEFT_OUT, locale, { max: LIMITS.attachments }),
      names.map((one) => `- ${one}`).join('\n'),
      wording(ANSWER_THERE, locale, { link: `${this.config.publicUrl}/threads/${threadId}` }),
    ]);
  }

  private async write(person: PersonEntity, subject: string, parts: readonly string[]): Promise<void> {
    const text = `${parts.join('\n\n')}\n`;
    await this.mailer.queue({ to: person.email, kind: RETURNED_MAIL, subject, text, secret: true });
  }
}
