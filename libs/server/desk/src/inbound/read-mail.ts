import type { Attachment, ParsedMail } from 'mailparser';
import type { MailHead } from './automatic-mail.js';

/** What is of use in a mail that came in. */
export interface ReadMail extends Pick<MailHead, 'headers' | 'from'> {
  text: string;
  files: MailedFile[];
}

export interface MailedFile {
  name: string;
  content: Buffer;
}

/** Beyond it HTML is not read: nobody types so much. */
const LONGEST_HTML = 500_000;
const OPTIONS = {
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  maxHtmlLengthToParse: LONGEST_HTML,
};

/** Null for what is no mail. Loads its parser with the first mail: a server at rest does not pay the memory for it. */
export async function readMail(raw: Buffer): Promise<ReadMail | null> {
  const { simpleParser } = await import('mailparser');
  const parse = (source: Buffer): Promise<ParsedMail | null> =>
    simpleParser(source, OPTIONS).catch(() => null);
  const mail = await parse(raw);
  if (!mail) return null;
  const headers = new Map(mail.headerLines.map(({ key, line }) => [key.toLowerCase(), valueOf(line)]));
  // The parser makes text of HTML only where that is the whole mail, and then runs its tables together.
  const alone = !mail.text?.trim() || /^\s*text\/html\b/i.test(headers.get('content-type') ?? '');
  const html = alone && typeof mail.html === 'string' ? mail.html : null;
  const shown = html === null ? mail : await parse(Buffer.from(`${HTML_HEAD}${apart(html)}`));
  return {
    headers,
    from: mail.from?.value[0]?.address?.toLowerCase() ?? '',
    text: (shown?.text ?? '').replace(PICTURES, ''),
    files: mail.attachments.filter(isFile).map(({ filename, contentType, content }, index) => ({
      name: filename ?? `${index + 1}.${contentType.split('/')[1] ?? 'bin'}`,
      content,
    })),
  };
}

/** What Outlook writes where the HTML shows a picture. */
const PICTURES = /\[cid:[^\]\s]{1,200}\]/g;

const HTML_HEAD = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
/** Cells and rows of a table as words and lines: the parser writes them as one word. */
const apart = (html: string): string => html.replace(/<\/t[dh]>/gi, ' $&').replace(/<\/tr>/gi, '<br>$&');

const valueOf = (line: string): string => line.slice(line.indexOf(':') + 1).replace(/\s+/g, ' ');

const SEALS = /^application\/(?:x-)?(?:pkcs7|pgp)-signature$/;

/** Not what belongs to the letter-paper: pictures that its HTML shows, and seals. */
const isFile = ({ related, contentType, contentDisposition, size }: Attachment): boolean =>
  size > 0 && !SEALS.test(contentType) && !(related && contentDisposition !== 'attachment');
