import { AuditLog, DomainError, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../credential/passwords.js';
import type { PersonEntity } from '../person/person.entity.js';
import { PersonStore } from '../person/person.store.js';
import { KnownDevices } from '../session/known-devices.js';
import { type Origin, SessionService } from '../session/session.service.js';
import { SignInAllowance } from './sign-in-allowance.js';

/** Where someone signs in. */
export interface Browser extends Origin {
  deviceToken: string | undefined;
  /** Who was signed in there until now: one browser has one session. */
  viewer: Viewer | null;
}

/** The tokens for the two cookies of a browser that has just signed in. */
export interface SignedIn {
  sessionToken: string;
  deviceToken: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly persons: PersonStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly devices: KnownDevices,
    private readonly allowance: SignInAllowance,
    private readonly tx: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** The same refusal, after the same time, for an unknown address, a wrong password and a person who has left. */
  async signIn(email: string, password: string, browser: Browser): Promise<SignedIn> {
    const address = email.trim().toLowerCase();
    const person = await this.persons.findByEmail(address);
    const bucket = await this.allowance.spend(address, person?.id ?? null, browser.deviceToken, browser.ip);
    const right = await this.passwords.matches(person?.id ?? null, password);
    if (!person || !right || person.suspendedAt) {
      await this.refused(person, browser);
      throw new DomainError('UNAUTHENTICATED', 'The address or the password is wrong.', {
        reason: 'wrongCredentials',
      });
    }
    await this.allowance.forget(bucket);
    return this.open(person, browser);
  }

  /** Opens a session for a person who has just proved who they are. */
  open(person: Pick<PersonEntity, 'id' | 'name'>, browser: Browser): Promise<SignedIn> {
    return this.tx.run(async () => {
      if (browser.viewer) await this.sessions.replace(browser.viewer);
      const { token, sessionId } = await this.sessions.start(person.id, browser);
      const device = await this.devices.remember(person.id, browser.deviceToken);
      await this.audit.add(
        { personId: person.id, ip: browser.ip },
        { act: 'session.started', subjectType: 'session', subjectId: sessionId, subjectLabel: person.name },
      );
      return { sessionToken: token, deviceToken: device };
    });
  }

  private async refused(person: PersonEntity | null, origin: Origin): Promise<void> {
    await this.audit.add(
      { personId: null, ip: origin.ip },
      {
        act: 'session.refused',
        subjectType: 'person',
        subjectId: person?.id ?? null,
        subjectLabel: person?.name ?? '',
      },
    );
  }
}
