import { readFile } from 'node:fs/promises';
import type { ParsedMail } from 'mailparser';
import nodemailer from 'nodemailer';
import { freePort } from '../../tools/product.mjs';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { emailOf, expect, test, unique, visit } from './journey.js';
import { type MailServer, startMailServer } from './mail-server.js';
import { field, post, started, watch } from './threads.js';

// A product of its own is started: the one of the run has no mail server.
test.describe.configure({ timeout: 120_000 });

const NIKOS = 'nikos.pelagoverne';
const SIGNATURE = 'Nikos, on the train';
const DOMAIN = 'reply.concert.test';

let mails: MailServer;
let product: Demonstration;
let inboundPort: number;
test.beforeAll(async () => {
  mails = await startMailServer();
  inboundPort = await freePort();
  product = await startDemonstration({
    SMTP_URL: mails.url,
    INBOUND_DOMAIN: DOMAIN,
    INBOUND_PORT: String(inboundPort),
  });
});
test.afterAll(async () => {
  await product?.stop();
  await mails?.stop();
});

/** Answers a mail as a mail program does: above what it quotes, with a signature below, to where it asks to be answered. */
async function answerMail(account: string, mail: ParsedMail, text: string, file?: string): Promise<void> {
  const to = mail.replyTo?.value[0]?.address ?? '';
  expect(to).toMatch(new RegExp(`^reply\\+[a-z2-7]{45}@${DOMAIN.replaceAll('.', '\\.')}$`));
  const quoted = (mail.text ?? '').split('\n').map((line) => `> ${line}`);
  const attribution = `On ${mail.date?.toUTCString() ?? ''}, ${mail.from?.text ?? ''} wrote:`;
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: inboundPort, ignoreTLS: true });
  const { accepted } = await transport.sendMail({
    from: emailOf(account),
    to,
    subject: `Re: ${mail.subject ?? ''}`,
    inReplyTo: mail.messageId,
    text: [text, '', '-- ', SIGNATURE, '', attribution, ...quoted].join('\n'),
    attachments: file ? [{ filename: file, content: `What stands in ${file}.` }] : [],
  });
  transport.close();
  expect(accepted).toEqual([to]);
}

test('a mail about a mention is answered by mail: the answer stands in the open discussion of the other, with its file; after the discussion is closed it comes back', async ({
  as,
}) => {
  const at = { baseURL: product.url };
  const [author, secretary] = [await as('noor.sarafande', at), await as('haruka.minamozuki', at)];
  const title = unique('Who can read the logs');
  const thread = await started(author, title);
  await watch(author, thread.path);
  await field(author).pressSequentially('Could you look, @Nikos');
  const list = author.getByRole('listbox', { name: 'Who is meant' });
  await expect(list.getByRole('option').first()).toContainText('Nikos');
  await author.keyboard.press('Enter');
  await author.getByRole('button', { name: 'Send', exact: true }).click();
  const mail = await mails.next(emailOf(NIKOS), title);

  await answerMail(NIKOS, mail, 'We can read **all** of them.', 'Access list.txt');
  const said = post(author, 'We can read all of them.');
  await expect(said.locator('strong')).toHaveText('all');
  await expect(said).toContainText(/Nikos Pelagoverne\s*IMO\s*Member/);
  await expect(author.getByText(SIGNATURE)).toHaveCount(0);
  await expect(author.getByText('wrote:')).toHaveCount(0);
  await expect(said.getByRole('blockquote')).toHaveCount(0);
  const [download] = await Promise.all([
    author.waitForEvent('download'),
    said.getByRole('link', { name: 'Access list.txt' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('What stands in Access list.txt.');

  await author.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(author.getByRole('button', { name: 'Open again', exact: true })).toBeVisible();
  await answerMail(NIKOS, mail, 'One more thing.');
  const returned = await mails.next(emailOf(NIKOS), 'One more thing.');
  expect(returned.subject).toBe('Your reply was not posted');
  expect(returned.text).toContain('The discussion has been closed.');
  expect(returned.text).toContain(product.url + thread.path);
  expect(returned.replyTo).toBeUndefined();
  await expect(author.getByRole('article')).toHaveCount(3);

  await visit(secretary, '/secretariat/mail');
  const replies = secretary.getByRole('table', { name: 'Replies by mail' }).getByRole('row');
  await expect(replies.nth(1)).toContainText('Returned · the discussion is closed');
  await expect(replies.nth(2)).toContainText('Posted');
  const sent = secretary.getByRole('table', { name: 'Mail', exact: true }).getByRole('row');
  await expect(sent.filter({ hasText: 'Returned reply' })).toHaveCount(1);
});
