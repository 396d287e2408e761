import { AuditLog, Clock, Config, invalid, Mailer, notFound, RateLimits, Transactions, type Viewer, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { OneTimeLinks } from '../one-time-link/one-time-links.js';
import { PersonStore } from '../person/person.store.js';
import { SessionService } from '../session/session.service.js';
import type { ChangePasswordInput, ResetPasswordInput } from './password.inputs.js';
import { PASSWORD_RESET_MAIL } from './password-reset.texts.js';
import { Passwords } from './passwords.js';

const LINK_MINUTES = 60;
const MAILS_PER_ACCOUNT = { max: 3, seconds: 60 * 60 };
const GUESSES = { max: 10, seconds: 15 * 60 };

@Injectable()
export class PasswordService {
  constructor(
    private readonly passwords: Passwords,
    private readonly persons: PersonStore,
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionService,
    private readonly limits: RateLimits,
    private readonly mailer: Mailer,
    private readonly audit: AuditLog,
    private readonly tx: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Mails a link if the address is known; the answer is the same if not, and also when too many were asked for. */
  async requestReset(email: string): Promise<boolean> {
    const person = await this.persons.findByEmail(email);
    if (!person || person.suspendedAt) return true;
    await this.limits.spend(`reset:${person.id}`, MAILS_PER_ACCOUNT).then(
      () => this.mailLink(person.id),
      () => undefined,
    );
    return true;
  }

  /** Sets the password, uses the link up, and ends every session of the person. */
  resetPassword(input: ResetPasswordInput, ip: string | null): Promise<boolean> {
    return this.tx.run(async () => {
      const { personId } = await this.links.redeem('PASSWORD_RESET', input.token);
      const person = personId ? await this.persons.find(personId) : null;
      if (!person) throw notFound('link');
      await this.passwords.set(person.id, input.password);
      await this.sessions.endAll(person.id, null);
      await this.audit.add({ personId: person.id, ip }, { act: 'password.reset', subjectType: 'person', subjectId: person.id, subjectLabel: person.name });
      return true;
    });
  }

  /** The other browsers of the person are signed out. */
  async changePassword(viewer: Viewer, input: ChangePasswordInput): Promise<boolean> {
    await this.limits.spend(`password:${viewer.personId}`, GUESSES);
    if (!(await this.passwords.matches(viewer.personId, input.currentPassword))) throw invalid('currentPassword', 'wrongPassword');
    return this.tx.run(async () => {
      await this.passwords.set(viewer.personId, input.newPassword, 'newPassword');
      await this.sessions.endAll(viewer.personId, viewer.sessionId);
      await this.audit.add(viewer, { act: 'password.changed', subjectType: 'person', subjectId: viewer.personId, subjectLabel: '' });
      return true;
    });
  }

  private mailLink(personId: string): Promise<void> {
    return this.tx.run(async () => {
      const person = await this.persons.find(personId);
      if (!person) return;
      const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * 60_000);
      const token = await this.links.make('PASSWORD_RESET', { personId }, expiresAt);
      const link = `${this.config.publicUrl}/reset-password#${token}`;
      await this.mailer.queue({ to: person.email, secret: true, ...wording(PASSWORD_RESET_MAIL, person.locale, { name: person.name, link, minutes: LINK_MINUTES }) });
    });
  }
}
