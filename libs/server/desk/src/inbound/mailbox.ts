import { createHash, randomUUID } from 'node:crypto';
import { Acts, defineEvent } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { InboundMailEntity } from './inbound-mail.entity.js';
import { InboundMailStore } from './inbound-mail.store.js';
import { ReplyAddresses } from './reply-addresses.js';

/** Whose reply a mail to an address is, in which thread. */
export interface ReplyPlace {
  personId: string;
  threadId: string;
  expired: boolean;
}

export interface ReceivedMail {
  raw: Buffer;
  /** Of the envelope; empty for what nobody is to be told about. */
  sender: string;
  way: InboundMailEntity['way'];
}

export const inboundMailTaken = defineEvent<{ mailId: string }>('desk.inboundMailTaken');

/** Takes mail in. What it has taken is stored, whatever happens to this process afterwards. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly addresses: ReplyAddresses,
    private readonly mails: InboundMailStore,
    private readonly acts: Acts,
  ) {}

  /** Null for an address that is not ours. */
  async find(address: string): Promise<ReplyPlace | null> {
    const read = await this.addresses.read(address);
    const notice = read && (await this.mails.noticeOf(read.noticeId));
    return notice && { ...notice, expired: read.expired };
  }

  /** Safe to call twice with the same mail: it is one. */
  take({ raw, sender, way }: ReceivedMail, places: readonly ReplyPlace[]): Promise<void> {
    const fingerprint = fingerprintOf(raw);
    return this.acts.run(async () => {
      for (const place of places) {
        const id = randomUUID();
        const fresh = await this.mails.add({ id, ...place, fingerprint, way, sender, raw }, this.acts.now());
        if (fresh) this.acts.tell(inboundMailTaken({ mailId: id }));
      }
    });
  }
}

const HEAD_BYTES = 64 * 1024;

function fingerprintOf(raw: Buffer): string {
  const head = raw.toString('latin1', 0, HEAD_BYTES).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const messageId = /^message-id:\s*(<[^>\s]{1,990}>)/im.exec(head)?.[1];
  return createHash('sha256')
    .update(messageId ?? raw)
    .digest('hex');
}
