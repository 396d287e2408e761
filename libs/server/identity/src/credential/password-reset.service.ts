import { Acts, notFound, RateLimits } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { OneTimeLinks } from '../one-time-link/one-time-links.js';
import { PersonStore } from '../person/person.store.js';
import { KnownDevices } from '../session/known-devices.js';
import { SessionService } from '../session/session.service.js';
import type { Browser } from '../sign-in/sign-in.service.js';
import type { ResetPasswordInput } from './password.inputs.js';
import { passwordResetRequested } from './password-reset.events.js';
import { Passwords } from './passwords.js';

const REQUESTS_PER_ADDRESS = { max: 20, seconds: 60 * 60 };

/** A new password by a mailed link. Asking does the same for every address; the rest happens afterwards. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly passwords: Passwords,
    private readonly persons: PersonStore,
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionService,
    private readonly devices: KnownDevices,
    private readonly limits: RateLimits,
    private readonly acts: Acts,
  ) {}

  /** RATE_LIMITED when one machine asks too often; otherwise the same answer, after the same work, for every address. */
  async request(email: string, ip: string | null): Promise<boolean> {
    await this.limits.spend(`reset:from:${ip ?? '-'}`, REQUESTS_PER_ADDRESS);
    return this.acts.run(async () => {
      this.acts.tell(passwordResetRequested({ email: email.trim().toLowerCase(), ip }));
      return true;
    });
  }

  /**
   * Sets the password, uses the link up and ends every session of the person. Whoever holds the link has proved who
   * they are: their browser counts as known from then on, so that guesses of strangers do not keep them out of it.
   */
  reset(input: ResetPasswordInput, browser: Browser): Promise<{ deviceToken: string }> {
    return this.acts.run(async () => {
      const { personId } = await this.links.redeem('PASSWORD_RESET', input.token);
      const person = personId ? await this.persons.find(personId) : null;
      if (!person || person.suspendedAt) throw notFound('link');
      await this.passwords.set(person.id, input.password);
      await this.sessions.endAll(person.id, null);
      await this.acts.record(
        { personId: person.id, ip: browser.ip },
        { act: 'password.reset', subjectType: 'person', subjectId: person.id, subjectLabel: person.name },
      );
      return { deviceToken: await this.devices.remember(person.id, browser.deviceToken) };
    });
  }
}
