import type { Locale } from '@concert/contracts';
import { BodyService } from '@concert/governance';
import { PersonService } from '@concert/identity';
import { Acts, Config, Mailer, type Viewer, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ThreadRow } from '../thread/thread.store.js';
import { GUEST_AGAIN_MAIL, GUEST_MAIL } from './guest.texts.js';
import type { GuestRow } from './guest.store.js';

/** Writes to guests in their language. */
@Injectable()
export class GuestLetters {
  constructor(
    private readonly persons: PersonService,
    private readonly bodies: BodyService,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly acts: Acts,
  ) {}

  /** Inside the transaction that asks them in: the token is known only now. Without one they have an account. */
  async write(viewer: Viewer, guest: GuestRow, thread: ThreadRow, token: string | null): Promise<void> {
    const inviter = await this.persons.get(viewer.personId);
    const body = await this.bodies.getById(thread.bodyId);
    // Somebody from outside does not know bodies by their codes.
    const called = await this.bodies.nameOn(body, this.acts.today());
    const { locale } = guest;
    const path = token === null ? `threads/${thread.id}` : `guest#${token}`;
    const words = {
      name: guest.name,
      inviter: inviter.name,
      body: `${called[locale] ?? called.en} (${body.code})`,
      title: thread.title,
      lastDay: dayInWords(guest.lastDay, locale),
      link: `${this.config.publicUrl}/${path}`,
    };
    await this.mailer.queue({
      to: guest.email,
      kind: 'INVITATION',
      secret: true,
      ...wording(token === null ? GUEST_AGAIN_MAIL : GUEST_MAIL, locale, words),
    });
  }
}

const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
