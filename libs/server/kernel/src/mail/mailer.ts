import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Transactions } from '../database/transactions.js';
import { defineEvent } from '../events/domain-event.js';
import { EventHandlers } from '../events/event-handlers.js';
import { Events } from '../events/events.js';
import { MailEntity } from './mail.entity.js';

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Holds a one-time link: the text is blanked in the database once sent. */
  secret?: boolean;
}

/** A mail that was put into the local folder because there is no mail server. */
export interface LocalMail {
  id: string;
  at: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
}

// Loaded with the first mail: a server at rest does not pay the memory for it.
const loadNodemailer = async () => (await import('nodemailer')).default;

const mailQueued = defineEvent<{ mailId: string }>('mail.queued');

/** Queues mail in the transaction that causes it and sends it after commit: by SMTP, or into a local folder when there is none. */
@Injectable()
export class Mailer implements OnModuleInit {
  private smtp: Transporter | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.on(mailQueued, 'mail.send', ({ mailId }) => this.send(mailId));
  }

  /** The folder that stands in for a mail server when there is none. */
  get outboxFolder(): string {
    return join(this.config.dataDir, 'outbox');
  }

  async queue(mail: OutgoingMail): Promise<void> {
    const id = randomUUID();
    await this.database.of(MailEntity).insert({
      id,
      toAddress: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html ?? null,
      secret: mail.secret ?? false,
      queuedAt: this.clock.now(),
      sentAt: null,
    });
    this.events.add(mailQueued({ mailId: id }));
  }

  /** The newest mails of the local folder, newest first. */
  async localMails(atMost: number): Promise<LocalMail[]> {
    const files = (await readdir(this.outboxFolder).catch(() => [])).filter((file) => file.endsWith('.json'));
    const newest = files.sort().reverse().slice(0, atMost);
    return Promise.all(
      newest.map(
        async (file) => JSON.parse(await readFile(join(this.outboxFolder, file), 'utf8')) as LocalMail,
      ),
    );
  }

  private send(mailId: string): Promise<void> {
    return this.tx.run(async () => {
      // The row lock makes a second process wait, and then find the mail already sent.
      const mail = await this.database
        .of(MailEntity)
        .findOne({ where: { id: mailId }, lock: { mode: 'pessimistic_write' } });
      if (!mail || mail.sentAt) return;
      await this.deliver(mail);
      const blank = mail.secret ? { text: '', html: null } : {};
      await this.database.of(MailEntity).update(mailId, { sentAt: this.clock.now(), ...blank });
    });
  }

  private async deliver(mail: MailEntity): Promise<void> {
    const message = {
      from: this.config.mailFrom,
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.text,
      ...(mail.html === null ? {} : { html: mail.html }),
      messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
      date: mail.queuedAt,
    };
    if (!this.config.smtpUrl) return this.putAside(mail, message);
    this.smtp ??= (await loadNodemailer()).createTransport(this.config.smtpUrl);
    await this.smtp.sendMail(message);
  }

  /** Twice: as any mail program opens it, and as the page of the local outbox reads it. */
  private async putAside(mail: MailEntity, message: SendMailOptions): Promise<void> {
    await mkdir(this.outboxFolder, { recursive: true });
    const name = `${mail.queuedAt.toISOString().replaceAll(':', '-')}-${mail.id}`;
    const put = async (extension: string, content: Readable | Buffer | string): Promise<void> => {
      const file = join(this.outboxFolder, `${name}.${extension}`);
      await pipeline(
        content instanceof Readable ? content : Readable.from([content]),
        createWriteStream(`${file}.part`, { mode: 0o600 }),
      );
      await rename(`${file}.part`, file);
    };
    const nodemailer = await loadNodemailer();
    const built = await nodemailer.createTransport({ streamTransport: true }).sendMail(message);
    const readable: LocalMail = {
      id: mail.id,
      at: mail.queuedAt.toISOString(),
      to: mail.toAddress,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
    };
    await put('eml', built.message);
    await put('json', JSON.stringify(readable));
  }
}
