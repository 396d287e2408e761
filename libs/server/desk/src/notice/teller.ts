import { createHash } from 'node:crypto';
import type { Audience, Locale, Translated } from '@concert/contracts';
import { BodyLoaders } from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import { Clock, Config, Mailer, personRoom, Realtime, Transactions, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeKind } from './notice.entity.js';
import { NoticeStore } from './notice.store.js';
import { NOTICE_MAIL } from './notice.texts.js';

export interface News {
  kind: NoticeKind;
  /** What makes this news different from any other of its kind: told to a person once. */
  key: string;
  bodyId: string;
  audience: Audience | null;
  personIds: readonly string[];
  title: (locale: Locale) => string;
  path: string;
  reason?: string | null;
  /** Whether it needs the reader, and so is mailed as well. */
  mailed: boolean;
}

/** Tells persons something: a notice in the product, live, and by mail what needs them. */
@Injectable()
export class Teller {
  constructor(
    private readonly notices: NoticeStore,
    private readonly persons: PersonLoaders,
    private readonly bodies: BodyLoaders,
    private readonly mailer: Mailer,
    private readonly realtime: Realtime,
    private readonly tx: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Safe to call twice with the same news. */
  async tell(news: News): Promise<void> {
    const personIds = [...new Set(news.personIds)];
    const [persons, [body]] = await Promise.all([this.persons.byId(personIds), this.bodies.byId([news.bodyId])]);
    for (const person of persons) {
      if (!person || person.suspendedAt || !body) continue;
      const id = idOf(news, person.id);
      const title = news.title(person.locale);
      const told = await this.tx.run(async () => {
        const fresh = await this.notices.add({ id, personId: person.id, kind: news.kind, at: this.clock.now(), bodyId: news.bodyId, title, link: news.path, audience: news.audience, readAt: null });
        if (fresh && news.mailed) {
          const words = { name: person.name, title, body: body.code, link: `${this.config.publicUrl}${news.path}`, reason: news.reason ?? null };
          await this.mailer.queue({ to: person.email, ...wording(NOTICE_MAIL(news.kind), person.locale, words) });
        }
        return fresh;
      });
      if (told) this.realtime.emit(personRoom(person.id), 'notice.added', { noticeId: id });
    }
  }
}

/** The text in a language, or in English. */
export const inLocale = (text: Translated, locale: Locale): string => text[locale] ?? text.en;

function idOf(news: News, personId: string): string {
  const hex = createHash('sha256').update(`${news.kind}:${news.key}:${personId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
