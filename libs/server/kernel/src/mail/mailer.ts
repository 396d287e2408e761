import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { defineEvent } from '../events/domain-event.js';
import { Events } from '../events/events.js';
import type { Compose } from './mail-content.js';
import { MailStore } from './mail.store.js';
import { type LocalMail, MailTransport } from './mail-transport.js';

export interface OutgoingMail {
  to: string;
  /** What it is for: a name the log shows. */
  kind: string;
  subject: string;
  text: string;
  html?: string;
  /** Holds a one-time link: the text is blanked in the database once sent. */
  secret?: boolean;
}

export interface MailToWrite {
  /** Made of what it is about: the same thing is mailed once, however often it is asked for. */
  id: string;
  to: string;
  kind: string;
  about: object;
}

export const mailQueued = defineEvent<{ mailId: string }>('mail.queued');

/** Queues mail in the transaction that causes it; it leaves after commit. */
@Injectable()
export class Mailer {
  private readonly writers = new Map<string, Compose>();

  constructor(
    private readonly mails: MailStore,
    private readonly transport: MailTransport,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Registers at start-up who writes mails of a kind when they are sent. */
  writes(kind: string, compose: Compose): void {
    if (this.writers.has(kind)) throw new Error(`Two write mails of the kind ${kind}.`);
    this.writers.set(kind, compose);
  }

  writer(kind: string): Compose | undefined {
    return this.writers.get(kind);
  }

  /** A letter whose text is known already. */
  async queue({ to, kind, subject, text, html, secret }: OutgoingMail): Promise<void> {
    const id = randomUUID();
    const letter = { id, kind, about: null, subject, text, html: html ?? null, secret: secret ?? false };
    await this.mails.add({ ...letter, toAddress: to }, this.clock.now());
    this.events.add(mailQueued({ mailId: id }));
  }

  /** A mail that is written when it is sent, by what holds then. False when it was queued before. */
  async queueToWrite({ id, to, kind, about }: MailToWrite): Promise<boolean> {
    const mail = { id, toAddress: to, kind, about, subject: '', text: '', html: null, secret: false };
    const fresh = await this.mails.add(mail, this.clock.now());
    if (fresh) this.events.add(mailQueued({ mailId: id }));
    return fresh;
  }

  /** Inside a transaction: the mail is due, look at it. */
  announce(mailId: string): void {
    this.events.add(mailQueued({ mailId }));
  }

  /** The newest mails of the folder that stands in for a mail server, newest first. */
  localMails(atMost: number): Promise<LocalMail[]> {
    return this.transport.localMails(atMost);
  }
}
