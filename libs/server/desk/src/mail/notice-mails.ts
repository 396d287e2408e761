import { Clock, type Composed, Mailer, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReplyAddresses } from '../inbound/reply-addresses.js';
import { type AboutNotice, NOTICE_MAIL } from '../notice/notice-letters.js';
import { Letters } from './letters.js';
import { MailReaders } from './mail-readers.js';
import { REASON } from './mail.texts.js';
import { ToldNotices } from './told-notices.js';
import { UnmailedNotices } from './unmailed-notices.js';

/** Mails about what needs a person, written when they are sent: not about what was read, answered or lost by then. */
@Injectable()
export class NoticeMails implements OnModuleInit {
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
    this.mailer.writes(NOTICE_MAIL, (about: AboutNotice) => this.compose(about));
  }

  private async compose({ noticeId, reason }: AboutNotice): Promise<Composed> {
    const personId = await this.notices.personOf(noticeId);
    const reader = personId && (await this.readers.find(personId));
    // Whoever has had it stopped meanwhile finds it in the digest.
    if (!reader || !reader.setting.atOnce) return 'drop';
    if (reader.quietUntil) return { wait: reader.quietUntil };
    const { person } = reader;
    const notice = await this.notices.lock(noticeId, reader.readable);
    const told = notice && (await this.told.find(notice, person));
    if (!told) return 'drop';
    const { heading, body, confidential, thread, calendar } = told;
    const replyTo = await this.addresses.addressFor(notice);
    const why = reason && !confidential ? [wording(REASON, person.locale, { reason })] : [];
    const content = await this.letters.write(person, 'AT_ONCE', {
      subject: heading,
      opening: null,
      told: [{ ...told, lines: [...told.lines, ...why] }],
      replyTo,
      list: body ? { id: body.toLowerCase(), name: body } : { id: 'notices', name: 'Concert' },
    });
    return {
      send: { ...content, ...(thread && { thread }), ...(calendar && { calendar }) },
      sent: () => this.notices.settle([noticeId], this.clock.now()),
    };
  }
}
