import { Acts, Config, EventHandlers, Mailer, RateLimits, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OneTimeLinks } from '../one-time-link/one-time-links.js';
import { PersonStore } from '../person/person.store.js';
import { passwordResetRequested } from './password-reset.events.js';
import { PASSWORD_RESET_MAIL } from './password-reset.texts.js';

const LINK_MINUTES = 60;
const MAILS_PER_ACCOUNT = { max: 3, seconds: 60 * 60 };

/** Mails the link to a new password, if the address is known and has not been sent too many. */
@Injectable()
export class PasswordResetLetters implements OnModuleInit {
  constructor(
    private readonly persons: PersonStore,
    private readonly links: OneTimeLinks,
    private readonly limits: RateLimits,
    private readonly mailer: Mailer,
    private readonly handlers: EventHandlers,
    private readonly acts: Acts,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.on(passwordResetRequested, 'identity.passwordReset', ({ email, ip }) =>
      this.write(email, ip),
    );
  }

  private async write(email: string, ip: string | null): Promise<void> {
    const person = await this.persons.findByEmail(email);
    if (!person || person.suspendedAt) return;
    const allowed = await this.limits.spend(`reset:${person.id}`, MAILS_PER_ACCOUNT).then(
      () => true,
      () => false,
    );
    if (!allowed) return;
    await this.acts.run(async () => {
      const expiresAt = new Date(this.acts.now().getTime() + LINK_MINUTES * 60_000);
      const token = await this.links.make('PASSWORD_RESET', { personId: person.id }, expiresAt);
      const link = `${this.config.publicUrl}/reset-password#${token}`;
      const words = wording(PASSWORD_RESET_MAIL, person.locale, {
        name: person.name,
        link,
        minutes: LINK_MINUTES,
      });
      await this.mailer.queue({ to: person.email, kind: 'PASSWORD_RESET', secret: true, ...words });
      await this.acts.record(
        { personId: null, ip },
        {
          act: 'password.resetRequested',
          subjectType: 'person',
          subjectId: person.id,
          subjectLabel: person.name,
        },
      );
    });
  }
}
