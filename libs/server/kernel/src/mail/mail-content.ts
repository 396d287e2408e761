/** What a mail says, and how mail programs are to file it. */
export interface MailContent {
  subject: string;
  text: string;
  html?: string | null;
  /** Of mail people can have stopped: what it comes from, and an address that stops it with one request (RFC 8058). */
  list?: { id: string; name: string; unsubscribe: string };
  /** What it belongs to: mail programs show mails of the same thread as one conversation. */
  thread?: string;
  /** Where an answer goes; to nobody when there is none. */
  replyTo?: string;
  /** An iCalendar file. */
  calendar?: { method: 'PUBLISH' | 'CANCEL'; content: string };
}

/** What has become of a mail by the time it is to be sent. */
export type Composed =
  | { send: MailContent; /** In the transaction that notes the mail as sent. */ sent?: () => Promise<void> }
  | { wait: Date }
  | 'drop';

/** Writes mails of a kind when they are sent, inside the transaction that sends them. */
export type Compose = (about: never, mail: { id: string; toAddress: string }) => Promise<Composed>;
