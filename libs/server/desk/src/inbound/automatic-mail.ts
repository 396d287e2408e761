/** What tells that a mail was written by a machine. */
export interface MailHead {
  /** Of the envelope; empty for reports about mail. */
  sender: string;
  /** By small names; the last one where a name comes twice. */
  headers: ReadonlyMap<string, string>;
  from: string;
}

const MACHINES = /^(?:mailer-daemon|postmaster)@/;
const TO_MANY = new Set(['bulk', 'junk', 'list', 'auto_reply']);
const BY_LISTS = ['list-id', 'list-post', 'x-autoreply', 'x-autorespond', 'x-loop', 'x-failed-recipients'];

/**
 * Whether nobody typed it: absence notes, reports about mail, mailing lists, and our own mail come back. It is neither
 * posted nor answered (RFC 3834), or two machines would go on for ever.
 */
export function isAutomatic({ sender, headers, from }: MailHead, ownAddress: string): boolean {
  const said = (name: string): string => (headers.get(name) ?? '').trim().toLowerCase();
  const submitted = said('auto-submitted');
  return (
    sender === '' ||
    said('return-path') === '<>' ||
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    TO_MANY.has(said('precedence')) ||
    BY_LISTS.some((name) => headers.has(name)) ||
    /^(?:multipart\/report|message\/delivery-status)\b/.test(said('content-type')) ||
    MACHINES.test(from) ||
    from === ownAddress
  );
}
