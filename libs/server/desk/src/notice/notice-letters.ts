import type { PersonEntity } from '@concert/identity';
import { Mailer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NoticeSettingStore } from '../settings/notice-setting.store.js';

/** What a mail about a notice is written of when it is sent. */
export interface AboutNotice {
  noticeId: string;
  /** Why, where the act has a reason. */
  reason: string | null;
}

export const NOTICE_MAIL = 'NOTICE';

/** Queues what needs a person as a mail, for those who want it at once; for the others it waits for the digest. */
@Injectable()
export class NoticeLetters {
  constructor(
    private readonly mailer: Mailer,
    private readonly settings: NoticeSettingStore,
  ) {}

  /** Inside the transaction that adds the notice. */
  async queue(person: PersonEntity, noticeId: string, reason: string | null): Promise<void> {
    if (!(await this.settings.of(person.id)).atOnce) return;
    const about: AboutNotice = { noticeId, reason };
    await this.mailer.queueToWrite({ id: noticeId, to: person.email, kind: NOTICE_MAIL, about });
  }
}
