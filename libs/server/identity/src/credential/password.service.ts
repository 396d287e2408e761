import { AuditLog, invalid, notFound, RateLimits, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../person/person.store.js';
import { SessionService } from '../session/session.service.js';
import type { ChangePasswordInput } from './password.inputs.js';
import { Passwords } from './passwords.js';

const GUESSES = { max: 10, seconds: 15 * 60 };

@Injectable()
export class PasswordService {
  constructor(
    private readonly passwords: Passwords,
    private readonly persons: PersonStore,
    private readonly sessions: SessionService,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
    private readonly tx: Transactions,
  ) {}

  /** The other browsers of the person are signed out. */
  async changePassword(viewer: Viewer, input: ChangePasswordInput): Promise<boolean> {
    await this.limits.spend(`password:${viewer.personId}`, GUESSES);
    if (!(await this.passwords.matches(viewer.personId, input.currentPassword)))
      throw invalid('currentPassword', 'wrongPassword');
    return this.tx.run(async () => {
      const person = await this.persons.find(viewer.personId);
      if (!person) throw notFound('person');
      await this.passwords.set(person.id, input.newPassword, 'newPassword');
      await this.sessions.endAll(person.id, viewer.sessionId);
      await this.audit.add(viewer, {
        act: 'password.changed',
        subjectType: 'person',
        subjectId: person.id,
        subjectLabel: person.name,
      });
      return true;
    });
  }
}
