import { Socket } from 'node:net';
import { ReplyWorker, SmtpListener } from '@concert/desk';
import type { BuiltPerson, TestServer } from '@concert/testing';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { header, type MailServer } from './mail-server.js';

export const DOMAIN = 'reply.concert.test';
export const INBOUND = { INBOUND_DOMAIN: DOMAIN, INBOUND_PORT: '0', INBOUND_MAX_BYTES: String(256 * 1024) };

/** Someone’s mail program, which knows where the product takes mail. */
export class MailProgram {
  private constructor(
    private readonly server: TestServer,
    readonly port: number,
  ) {}

  static async start(server: TestServer): Promise<MailProgram> {
    const port = await server.app.get(SmtpListener).start();
    if (port === null) throw new Error('The server does not listen for mail.');
    return new MailProgram(server, port);
  }

  /** Hands a mail over; rejects with the answer of the server when it is refused. */
  async send(mail: SendMailOptions): Promise<string> {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: this.port, ignoreTLS: true });
    try {
      const { response } = await transport.sendMail(mail);
      return response;
    } finally {
      transport.close();
    }
  }

  /** Sends a reply as its person, and waits for what becomes of it. */
  async reply(
    person: Pick<BuiltPerson, 'email'>,
    to: string,
    text: string,
    over: SendMailOptions = {},
  ): Promise<void> {
    await this.send({ from: person.email, to, text, subject: 'Re: You were mentioned', ...over });
    await handled(this.server);
  }
}

export async function handled(server: TestServer): Promise<void> {
  await server.app.get(ReplyWorker).settle();
  await server.deliverEvents();
}

/** Where the last mail to a person is answered to. */
export function replyAddress(mails: MailServer, person: { email: string }): string {
  const mail = mails.to(person.email).at(-1);
  const address = mail && header(mail, 'Reply-To');
  if (!address) throw new Error('The mail cannot be answered.');
  return address;
}

/** Speaks raw SMTP: each text is written once the server has answered the one before. Answers the last lines heard. */
export function converse(port: number, texts: readonly string[]): Promise<string[]> {
  const socket = new Socket();
  const heard: string[] = [];
  const left = [...texts];
  return new Promise((resolve, reject) => {
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      heard.push(chunk.trim());
      const next = left.shift();
      if (next === undefined) socket.end();
      else socket.write(next);
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
    socket.connect(port, '127.0.0.1');
  });
}
