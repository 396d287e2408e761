import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import type { MailContent } from './mail-content.js';
import type { MailEntity } from './mail.entity.js';

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

// A server that hangs must not hold a connection to the database for minutes.
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** Hands mails to the mail server, or puts them into a local folder when there is none. */
@Injectable()
export class MailTransport {
  private smtp: Transporter | undefined;

  constructor(private readonly config: Config) {}

  async deliver(mail: MailEntity, content: MailContent): Promise<void> {
    const message = this.message(mail, content);
    if (!this.config.smtpUrl) return this.putAside(mail, content, message);
    this.smtp ??= (await loadNodemailer()).createTransport({ url: this.config.smtpUrl, ...TIMEOUTS });
    await this.smtp.sendMail(message);
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

  private get outboxFolder(): string {
    return join(this.config.dataDir, 'outbox');
  }

  private message(mail: MailEntity, content: MailContent): SendMailOptions {
    const { hostname } = new URL(this.config.publicUrl);
    const thread = content.thread && `<${content.thread}@${hostname}>`;
    return {
      from: this.config.mailFrom,
      to: mail.toAddress,
      subject: content.subject,
      text: content.text,
      ...(content.html ? { html: content.html } : {}),
      // The same at every attempt: a server that took it before we heard so knows it again.
      messageId: `<${mail.id}@${hostname}>`,
      ...(thread ? { inReplyTo: thread, references: thread } : {}),
      ...(content.replyTo && { replyTo: content.replyTo }),
      date: mail.queuedAt,
      headers: {
        // Nobody is to be answered by a machine that is away (RFC 3834).
        'Auto-Submitted': 'auto-generated',
        ...(content.list && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      ...(content.list && {
        list: {
          id: { url: `${content.list.id}.${hostname}`, comment: content.list.name },
          unsubscribe: content.list.unsubscribe,
        },
      }),
      ...(content.calendar ? { icalEvent: { ...content.calendar, filename: 'meeting.ics' } } : {}),
    };
  }

  /** Twice: as any mail program opens it, and as the page of the local outbox reads it. */
  private async putAside(mail: MailEntity, content: MailContent, message: SendMailOptions): Promise<void> {
    await mkdir(this.outboxFolder, { recursive: true });
    const name = `${mail.queuedAt.toISOString().replaceAll(':', '-')}-${mail.id}`;
    const put = async (extension: string, written: Readable | Buffer | string): Promise<void> => {
      const file = join(this.outboxFolder, `${name}.${extension}`);
      await pipeline(
        written instanceof Readable ? written : Readable.from([written]),
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
      subject: content.subject,
      text: content.text,
      html: content.html ?? null,
    };
    await put('eml', built.message);
    await put('json', JSON.stringify(readable));
  }
}
