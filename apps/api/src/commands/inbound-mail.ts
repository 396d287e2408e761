import 'reflect-metadata';
import { Mailbox } from '@concert/desk';
import { Config, ConfigError } from '@concert/kernel';
import { createApplication } from '../application.js';

/** What mail systems understand as the end of such a command (sysexits.h). */
const EXIT = { taken: 0, usage: 64, noMail: 65, noAddress: 67, later: 75, notSetUp: 78 } as const;
type Ending = keyof typeof EXIT;

/** A database that is slower than that is as good as away. */
const LONGEST_MS = 60_000;
const USAGE = 'inbound-mail SENDER RECIPIENT … < MAIL';
/** What mail systems write for a sender that is nobody. */
const NOBODY = new Set(['', '<>', 'mailer-daemon']);

/** Takes a reply by mail from a pipe and stores it; a running server handles it. Speaks on standard error alone. */
try {
  process.exitCode = EXIT[await take(process.argv.slice(2))];
} catch (error) {
  const notSetUp = error instanceof ConfigError;
  process.stderr.write(`${notSetUp ? error.message : `The mail could not be stored: ${String(error)}`}\n`);
  process.exitCode = EXIT[notSetUp ? 'notSetUp' : 'later'];
}

async function take([sender, ...recipients]: string[]): Promise<Ending> {
  if (sender === undefined || recipients.length === 0)
    return say('usage', `Say who sent it and to whom: ${USAGE}`);
  const config = new Config({ ...process.env, JOBS: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' });
  if (!config.inbound) throw new ConfigError('INBOUND_DOMAIN is missing: set it in the environment.');
  const raw = await standardInput(config.inbound.maxBytes);
  if (raw === null) return say('noMail', `The mail is bigger than ${config.inbound.maxBytes} bytes.`);
  if (raw.length === 0) return say('noMail', 'There is no mail.');
  // A mail system that loses its patience returns the mail; told to come later, it keeps it.
  setTimeout(
    () => process.exit(EXIT[say('later', 'The mail could not be stored in time.')]),
    LONGEST_MS,
  ).unref();
  const app = await createApplication(config);
  try {
    await app.init();
    const mailbox = app.get(Mailbox);
    const found = await Promise.all(recipients.map((recipient) => mailbox.find(recipient)));
    const places = found.filter((place) => place !== null);
    if (places.length === 0) return say('noAddress', 'There is no such address.');
    await mailbox.take({ raw, sender: NOBODY.has(sender.toLowerCase()) ? '' : sender, way: 'PIPE' }, places);
    return 'taken';
  } finally {
    await app.close();
  }
}

/** Null when there is more than that. */
async function standardInput(atMost: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > atMost) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function say(ending: Ending, words: string): Ending {
  process.stderr.write(`${words}\n`);
  return ending;
}
