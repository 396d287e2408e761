import type { Locale, Translated } from '@concert/contracts';
import { mayRead, standingIn, StandingService } from '@concert/governance';
import { type PersonEntity, PersonLoaders } from '@concert/identity';
import { Acts, Realtime, personRoom } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { noticeId } from './notice-id.js';
import { NoticeLetters } from './notice-letters.js';
import type { News } from './news.js';
import { NoticeStore } from './notice.store.js';

/** Tells persons something: a notice in the product, live, and by mail what needs them. */
@Injectable()
export class Teller {
  constructor(
    private readonly notices: NoticeStore,
    private readonly letters: NoticeLetters,
    private readonly persons: PersonLoaders,
    private readonly standing: StandingService,
    private readonly realtime: Realtime,
    private readonly acts: Acts,
  ) {}

  /** Safe to call twice with the same news. Nobody is told of what they may not see by the time they are told. */
  async tell(news: News): Promise<void> {
    for (const person of await this.persons.byId([...new Set(news.personIds)])) {
      if (!person || person.suspendedAt) continue;
      const bodyId = await this.through(news, person.id);
      if (bodyId !== undefined) await this.tellOne(news, person, bodyId);
    }
  }

  private async tellOne(news: News, person: PersonEntity, bodyId: string | null): Promise<void> {
    const id = noticeId(news.kind, news.key, person.id);
    const title = news.title(person.locale);
    const told = await this.acts.run(async () => {
      const at = this.acts.now();
      const { kind, path: link, audience } = news;
      const fresh = await this.notices.add({
        id,
        personId: person.id,
        kind,
        at,
        bodyId,
        title: news.thread ? '' : title,
        link,
        audience,
        threadId: news.thread?.id ?? null,
        toSeq: news.thread?.seq ?? null,
        subjectId: news.subjectId ?? null,
      });
      if (fresh && news.mailed) await this.letters.queue(person, id, news.reason ?? null);
      return fresh;
    });
    if (told) this.realtime.emit(personRoom(person.id), 'notice.added', { noticeId: id });
  }

  /** The body through which the person may see it: of a joint meeting the one they sit in. Undefined when there is none. */
  private async through({ bodyIds, audience }: News, personId: string): Promise<string | null | undefined> {
    if (audience === null) return bodyIds[0] ?? null;
    const mandate = await this.standing.ofPerson(personId);
    return bodyIds.find((bodyId) => mayRead(audience, standingIn(mandate, bodyId)));
  }
}

/** The text in a language, or in English. */
export const inLocale = (text: Translated, locale: Locale): string => text[locale] ?? text.en;
