import { PersonLoaders } from '@concert/identity';
import { Acts, Jobs, Mailer } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { noticeId } from '../notice/notice-id.js';
import { lastDigestAt } from '../settings/local-times.js';
import { usualSetting } from '../settings/notice-setting.entity.js';
import { NoticeSettingStore } from '../settings/notice-setting.store.js';
import { type AboutDigest, DIGEST_MAIL } from './digest-mails.js';
import { UnmailedNotices } from './unmailed-notices.js';

/** Queues a digest for everyone whose hour has come and for whom something waits. */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly notices: UnmailedNotices,
    private readonly persons: PersonLoaders,
    private readonly settings: NoticeSettingStore,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    // Zones differ by quarters of an hour.
    this.jobs.every('desk-digests', '*/15 * * * *', () => this.queueDue());
  }

  /** Safe to repeat, and to do late: the digest of an hour has one id, and is queued once. */
  async queueDue(): Promise<void> {
    const waiting = await this.notices.waitingPersons();
    const ids = waiting.map(({ personId }) => personId);
    const [persons, settings] = await Promise.all([this.persons.byId(ids), this.settings.ofAll(ids)]);
    for (const [index, { personId, since }] of waiting.entries()) {
      const person = persons[index];
      if (!person || person.suspendedAt) continue;
      const setting = settings.get(personId) ?? usualSetting(personId);
      const due = await lastDigestAt(this.acts.now(), setting, person.timeZone);
      if (!due || since > due) continue;
      const by = due.toISOString();
      const about: AboutDigest = { personId, by };
      const id = noticeId(DIGEST_MAIL, by, personId);
      await this.acts.run(() => this.mailer.queueToWrite({ id, to: person.email, kind: DIGEST_MAIL, about }));
    }
  }
}
