import type { PersonEntity } from '@concert/identity';
import { Config, Mailer, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { NOTICE_MAIL } from './notice.texts.js';
import type { News } from './news.js';

/** The same news by mail. */
@Injectable()
export class NoticeLetters {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** Inside the transaction that adds the notice. */
  async write(person: PersonEntity, news: News, title: string, body: string): Promise<void> {
    const words = {
      name: person.name,
      title,
      body,
      link: `${this.config.publicUrl}${news.path}`,
      reason: news.reason ?? null,
    };
    await this.mailer.queue({ to: person.email, ...wording(NOTICE_MAIL(news.kind), person.locale, words) });
  }
}
