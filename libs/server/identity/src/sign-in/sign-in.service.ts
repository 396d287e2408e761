import { AuditLog, Clock, DomainError, Transactions } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../credential/passwords.js';
import type { PersonEntity } from '../person/person.entity.js';
import { PersonStore } from '../person/person.store.js';
import { type Origin, SessionService } from '../session/session.service.js';
import { SessionStore } from '../session/session.store.js';
import { hashToken, newToken } from '../session/tokens.js';
import { SignInAllowance } from './sign-in-allowance.js';

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
    private readonly store: SessionStore,
    private readonly allowance: SignInAllowance,
    private readonly tx: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The same refusal, after the same time, for an unknown address, a wrong password and a person who has left. */
  async signIn(email: string, password: string, origin: Origin, deviceToken: string | undefined): Promise<SignedIn> {
    const address = email.trim().toLowerCase();
    const person = await this.persons.findByEmail(address);
    const bucket = await this.allowance.spend(address, person?.id ?? null, deviceToken, origin.ip);
    const right = await this.passwords.matches(person?.id ?? null, password);
    if (!person || !right || person.suspendedAt) {
      await this.refused(person, origin);
      throw new DomainError('UNAUTHENTICATED', 'The address or the password is wrong.', { reason: 'wrongCredentials' });
    }
    await this.allowance.forget(bucket);
    return this.open(person, origin, deviceToken);
  }

  /** Opens a session for a person who has just proved who they are. */
  open(person: Pick<PersonEntity, 'id' | 'name'>, origin: Origin, deviceToken: string | undefined): Promise<SignedIn> {
    return this.tx.run(async () => {
      const { token, sessionId } = await this.sessions.start(person.id, origin);
      const device = deviceToken ?? newToken();
      await this.store.rememberDevice({ personId: person.id, tokenHash: hashToken(device) }, this.clock.now());
      await this.audit.add({ personId: person.id, ip: origin.ip }, { act: 'session.started', subjectType: 'session', subjectId: sessionId, subjectLabel: person.name });
      return { sessionToken: token, deviceToken: device };
    });
  }

  private async refused(person: PersonEntity | null, origin: Origin): Promise<void> {
    await this.audit.add({ personId: null, ip: origin.ip }, { act: 'session.refused', subjectType: 'person', subjectId: person?.id ?? null, subjectLabel: person?.name ?? '' });
  }
}
