import type { Locale } from '@concert/contracts';
import { PersonService } from '@concert/identity';
import { Acts, Config, Mailer, type Viewer, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { BodyService } from '../body/body.service.js';
import { inLanguage } from '../names/in-language.js';
import type { CheckedInvitation } from './invitation-check.js';
import type { InvitationEntity } from './invitation.entity.js';
import { INVITATION_MAIL } from './invitation.texts.js';

/** Writes to the invited in their language. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly persons: PersonService,
    private readonly bodies: BodyService,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly acts: Acts,
  ) {}

  /** Inside the transaction that makes the invitation: the token is known only now. */
  async write(
    viewer: Viewer,
    invitation: InvitationEntity,
    { entity, body }: CheckedInvitation,
    token: string,
  ): Promise<void> {
    const inviter = await this.persons.get(viewer.personId);
    const { locale, name, role, email } = invitation;
    const words = {
      name,
      inviter: inviter.name,
      entity: entity ? inLanguage(entity.name, locale) : '',
      body: body
        ? `${inLanguage(await this.bodies.nameOn(body, this.acts.today()), locale)} (${body.code})`
        : null,
      role,
      link: `${this.config.publicUrl}/invitation#${token}`,
      until: moment(invitation.expiresAt, locale),
    };
    await this.mailer.queue({
      to: email,
      kind: 'INVITATION',
      secret: true,
      ...wording(INVITATION_MAIL, locale, words),
    });
  }
}

const moment = (instant: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(instant) + ' UTC';
