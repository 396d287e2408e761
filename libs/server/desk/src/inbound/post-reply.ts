import { AnswerByMail } from '@concert/discussions';
import { type PersonEntity, PersonLoaders } from '@concert/identity';
import { LIMITS } from '@concert/contracts';
import { Config, DomainError, RateLimits } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { noticeId } from '../notice/notice-id.js';
import { isAutomatic } from './automatic-mail.js';
import type { InboundMailEntity, InboundReason, InboundState } from './inbound-mail.entity.js';
import { type MailedFile, type ReadMail, readMail } from './read-mail.js';
import { replyText } from './reply-text.js';
import type { ReturnReason } from './reply.texts.js';
import { ReplyFiles } from './reply-files.js';
import { ReturnedReplies } from './returned-replies.js';
import { withoutWrapping } from './wrapped-lines.js';

/** What has become of a mail. */
export interface Outcome {
  state: InboundState;
  reason: InboundReason | null;
}

/** Far above what a person answers, and far below what hurts. */
const REPLIES = { max: 60, seconds: 60 * 60 };

/** Posts a reply that came by mail, or returns it to its writer. Call inside a transaction; RATE_LIMITED means later. */
@Injectable()
export class PostReply {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly answers: AnswerByMail,
    private readonly files: ReplyFiles,
    private readonly returned: ReturnedReplies,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  async run(mail: InboundMailEntity, raw: Buffer): Promise<Outcome> {
    const [person] = await this.persons.byId([mail.personId]);
    const read = await readMail(raw);
    const head = {
      sender: mail.sender,
      headers: read?.headers ?? new Map<string, string>(),
      from: read?.from ?? '',
    };
    if (!person || isAutomatic(head, addressOf(this.config.mailFrom)))
      return { state: 'IGNORED', reason: 'AUTOMATIC' };
    const text = read ? withoutWrapping(replyText(read.text)) : '';
    const reason =
      refusalOf(mail, person, read, text) ?? (await this.post(mail, person, text, read?.files ?? []));
    if (reason === null) return { state: 'POSTED', reason };
    const said = reason === 'EMPTY' ? (read?.text ?? '') : text;
    const { threadId } = mail;
    await this.returned.giveBack(person, { reason, text: said, sender: head.from, threadId });
    return { state: 'RETURNED', reason };
  }

  /** The reason when it was refused. The same mail is the same post, however often it comes. */
  private async post(
    mail: InboundMailEntity,
    person: PersonEntity,
    text: string,
    mailed: readonly MailedFile[],
  ): Promise<ReturnReason | null> {
    const id = noticeId('REPLY', `${mail.threadId}:${mail.fingerprint}`, person.id);
    try {
      await this.limits.spend(`replies:${person.id}`, REPLIES);
      const { uploadIds: attachments, refused } = await this.files.keep(person.id, mailed);
      const post = { id, text, language: person.locale, attachments };
      await this.answers.post(person.id, mail.threadId, post);
      if (refused.length > 0) await this.returned.tellOfFiles(person, mail.threadId, refused);
      return null;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'RATE_LIMITED') throw error;
      return reasonOf(error);
    }
  }
}

/** What can be told without asking the thread. */
function refusalOf(
  { expired }: InboundMailEntity,
  person: PersonEntity,
  read: ReadMail | null,
  text: string,
): ReturnReason | null {
  if (!read?.from) return 'UNREADABLE';
  // The address is with everybody to whom the mail was forwarded, so it is not enough by itself.
  if (read.from !== person.email) return 'OTHER_SENDER';
  if (person.suspendedAt) return 'NO_ACCOUNT';
  if (expired) return 'EXPIRED';
  if (text === '') return 'EMPTY';
  return text.length > LIMITS.post ? 'TOO_LONG' : null;
}

const CONFLICTS: Record<string, ReturnReason> = {
  threadClosed: 'CLOSED',
  threadMerged: 'MERGED',
  voiceUnclear: 'WHICH_VOICE',
};

function reasonOf({ code, details }: DomainError): ReturnReason {
  if (code === 'NOT_FOUND') return 'NO_SIGHT';
  if (code === 'FORBIDDEN') return 'NO_VOICE';
  return CONFLICTS[String(details.reason)] ?? 'REFUSED';
}

/** Of `Name <address>` or an address alone. */
const addressOf = (from: string): string => (/<([^>]+)>/.exec(from)?.[1] ?? from).trim().toLowerCase();
