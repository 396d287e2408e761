import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect } from './journey.js';

interface Taken {
  to: string;
  mail: ParsedMail;
}

export interface MailServer {
  url: string;
  /** The next mail to that person that says so and was not asked for yet. */
  next: (address: string, words: string) => Promise<ParsedMail>;
  stop: () => Promise<void>;
}

/** The mail server of everybody in a journey: it takes every mail, and hands it out to who asks for it. */
export async function startMailServer(): Promise<MailServer> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    // It has neither a certificate nor accounts.
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(
        (mail) => {
          for (const { address } of envelope.rcptTo) taken.push({ to: address, mail });
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const next = async (address: string, words: string): Promise<ParsedMail> => {
    const isMeant = ({ to, mail }: Taken) => to === address && (mail.text ?? '').includes(words);
    await expect
      .poll(() => taken.some(isMeant), { message: `a mail to ${address} that says ${words}` })
      .toBe(true);
    const [found] = taken.splice(taken.findIndex(isMeant), 1);
    if (!found) throw new Error(`There is no such mail to ${address}.`);
    return found.mail;
  };
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    next,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
