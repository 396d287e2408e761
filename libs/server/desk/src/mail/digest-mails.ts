import { Clock, type Composed, Mailer, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReplyAddresses } from '../inbound/reply-addresses.js';
import { Letters } from './letters.js';
import { type MailReader, MailReaders } from './mail-readers.js';
import { DIGEST_OPENING, DIGEST_SUBJECT } from './mail.texts.js';
import { type ToldNotice, ToldNotices } from './told-notices.js';
import { UnmailedNotices } from './unmailed-notices.js';

export const DIGEST_MAIL = 'DIGEST';

/** What a digest is written of when it is sent. */
export interface AboutDigest {
  personId: string;
  /** What waited by then is in it; an ISO instant. */
  by: string;
}

/** Mails of what else is new, written when they are sent: each thing once, in whichever digest comes first. */
@Injectable()
export class DigestMails implements OnModuleInit {
  constructor(
    private readonly mailer: Mailer,
    private readonly notices: UnmailedNotices,
    private readonly readers: MailReaders,
    private readonly told: ToldNotices,
    private readonly letters: Letters,
    private readonly addresses: ReplyAddresses,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.mailer.writes(DIGEST_MAIL, (about: AboutDigest) => this.compose(about));
  }

  private async compose({ personId, by }: AboutDigest): Promise<Composed> {
    const reader = await this.readers.find(personId);
    if (!reader || reader.setting.digest === 'NONE') return 'drop';
    if (reader.quietUntil) return { wait: reader.quietUntil };
    const until = new Date(by);
    const told = await this.newTo(reader, until);
    // What the reader can see nothing of any more is not looked for again tomorrow.
    const settle = () => this.notices.settleAll(personId, until, this.clock.now());
    if (told.length === 0) {
      await settle();
      return 'drop';
    }
    const bodies = [...new Set(told.map(({ body }) => body).filter((body) => body !== ''))].join(', ');
    const { person } = reader;
    const content = await this.letters.write(person, 'DIGEST', {
      subject: wording(DIGEST_SUBJECT, person.locale, { bodies, count: told.length }),
      opening: wording(DIGEST_OPENING, person.locale, {}),
      told,
      list: { id: 'digest', name: 'Concert' },
    });
    return { send: { ...content, thread: `digest-${personId}` }, sent: settle };
  }

  private async newTo({ person, readable }: MailReader, until: Date): Promise<ToldNotice[]> {
    const told: ToldNotice[] = [];
    for (const notice of await this.notices.lockAll(person.id, readable, until)) {
      const found = await this.told.find(notice, person);
      if (!found) continue;
      // A digest tells of many discussions, so each of them has an address of its own.
      const address = await this.addresses.addressFor(notice);
      told.push(address ? { ...found, answer: { address, subject: `Re: ${found.title}` } } : found);
    }
    return told;
  }
}
