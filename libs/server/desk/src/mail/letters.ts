import type { PersonEntity } from '@concert/identity';
import { Config, type MailContent, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { asHtml, asText, type Letter } from './letter.js';
import { STOP } from './mail.texts.js';
import { type Stoppable, Unsubscribing } from './unsubscribing.js';

/** Writes mails in the reader's language, with the address that stops them. */
@Injectable()
export class Letters {
  constructor(
    private readonly config: Config,
    private readonly unsubscribing: Unsubscribing,
  ) {}

  async write(
    person: PersonEntity,
    what: Stoppable,
    { subject, opening, told, list, replyTo }: Content,
  ): Promise<MailContent> {
    const { locale, name } = person;
    const stop = await this.unsubscribing.addressFor(person.id, what);
    const letter: Letter = {
      ...{ locale, name, opening, told, answerable: replyTo !== undefined },
      settings: `${this.config.publicUrl}/profile/notices`,
      stop: { words: wording(STOP[what], locale, {}), link: stop },
    };
    return {
      subject,
      text: asText(letter),
      html: asHtml(letter),
      list: { ...list, unsubscribe: stop },
      ...(replyTo !== undefined && { replyTo }),
    };
  }
}

interface Content extends Pick<Letter, 'opening' | 'told'>, Pick<MailContent, 'replyTo'> {
  subject: string;
  list: List;
}

/** What mail programs sort by: a name for people, an id for rules. */
type List = { id: string; name: string };
