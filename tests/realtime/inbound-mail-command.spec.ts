import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const COMMAND = path.resolve(import.meta.dirname, '../../apps/api/dist/commands/inbound-mail.js');
const SETTINGS = {
  INBOUND_DOMAIN: 'reply.concert.test',
  INBOUND_MAX_BYTES: '65536',
  // Nobody listens there.
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
};
const PARTIES = ['ann@example.org', 'reply+x@reply.concert.test'];
const MAIL = 'From: ann@example.org\r\n\r\nWe agree.\r\n';

interface Ended {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs it as a mail system does. */
function piped(parties: string[], mail: string, over: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, ...SETTINGS, ...over };
  const child = spawn(process.execPath, [COMMAND, ...parties], { env });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString('utf8')));
  // What is too big is not heard to its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(mail);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

it.each<[string, number, RegExp, string[], string, Record<string, string>]>([
  ['called without an address', 64, /^Say who sent it and to whom/, ['ann@example.org'], MAIL, {}],
  ['given nothing', 65, /^There is no mail/, PARTIES, '', {}],
  ['given too much', 65, /^The mail is bigger than 65536 bytes/, PARTIES, 'x'.repeat(1_000_000), {}],
  ['cut off from its database', 75, /^The mail could not be stored: .*ECONNREFUSED/, PARTIES, MAIL, {}],
  ['wrongly set up', 78, /^INBOUND_DOMAIN is missing/, PARTIES, MAIL, { INBOUND_DOMAIN: '' }],
])(
  'the command for mail that is %s ends so that a mail system understands it, with one sentence',
  async (_how, code, sentence, parties, mail, over) => {
    const ended = await piped(parties, mail, over);
    expect(ended).toEqual({ code, out: '', errors: expect.stringMatching(sentence) });
    expect(ended.errors.trim().split('\n')).toHaveLength(1);
  },
);
