import { AnswerByMail } from '@concert/discussions';
import { Clock, Config, Signatures } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeEntity } from '../notice/notice.entity.js';

/** What a reply address says: which notice was mailed, and whether it may still be answered. */
export interface ReadAddress {
  noticeId: string;
  expired: boolean;
}

type Answered = Pick<NoticeEntity, 'id' | 'personId' | 'threadId'>;

const PURPOSE = 'mail.reply';
const LOCAL = 'reply+';
const VALID_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const UUID_BYTES = 16;

/**
 * Addresses that a mail about a discussion is answered to. Each names the notice that was mailed, and with it one
 * person and one thread, and the last day on which it holds; signed, so that nobody makes one up. It is proof enough of
 * who answers, which a sender’s address never is.
 */
@Injectable()
export class ReplyAddresses {
  constructor(
    private readonly signatures: Signatures,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly answers: AnswerByMail,
  ) {}

  /** Undefined where no replies are taken by mail, or none of this person to what the notice is about. */
  async addressFor({ id, personId, threadId }: Answered): Promise<string | undefined> {
    if (!this.config.inbound || threadId === null) return undefined;
    if (!(await this.answers.mayAnswer(personId, threadId))) return undefined;
    const bytes = Buffer.alloc(UUID_BYTES + 2);
    bytes.write(id.replaceAll('-', ''), 'hex');
    bytes.writeUInt16BE(this.today() + VALID_DAYS, UUID_BYTES);
    return `${LOCAL}${await this.signatures.seal(PURPOSE, bytes)}@${this.config.inbound.domain}`;
  }

  /** Null for an address that is not ours. */
  async read(address: string): Promise<ReadAddress | null> {
    const [local = '', domain, ...more] = address.trim().toLowerCase().split('@');
    if (more.length > 0 || domain === undefined || domain !== this.config.inbound?.domain) return null;
    if (!local.startsWith(LOCAL)) return null;
    const bytes = await this.signatures.unseal(PURPOSE, local.slice(LOCAL.length));
    if (bytes?.length !== UUID_BYTES + 2) return null;
    const hex = bytes.toString('hex', 0, UUID_BYTES);
    return {
      noticeId: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      ),
      expired: bytes.readUInt16BE(UUID_BYTES) < this.today(),
    };
  }

  private today(): number {
    return Math.floor(this.clock.now().getTime() / DAY_MS);
  }
}
