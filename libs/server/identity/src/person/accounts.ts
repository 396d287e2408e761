import { randomUUID } from 'node:crypto';
import type { Locale } from '@concert/contracts';
import { Clock, invalid } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../credential/passwords.js';
import { SessionService } from '../session/session.service.js';
import type { PersonEntity } from './person.entity.js';
import { PersonStore } from './person.store.js';

export interface NewAccount {
  email: string;
  name: string;
  password: string;
  locale: Locale;
  timeZone: string;
  title?: string | null;
  languages?: Locale[];
  demonstration?: boolean;
  guest?: boolean;
}

/** Opens, suspends and re-opens accounts for governance, which alone knows who may have one. Call inside a transaction. */
@Injectable()
export class Accounts {
  constructor(
    private readonly persons: PersonStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  find(personId: string): Promise<PersonEntity | null> {
    return this.persons.find(personId);
  }

  findByEmail(email: string): Promise<PersonEntity | null> {
    return this.persons.findByEmail(email);
  }

  /** The accounts that any of these addresses has, in no order. */
  byEmails(emails: readonly string[]): Promise<PersonEntity[]> {
    return this.persons.byEmails(emails);
  }

  /** Opens an account, or re-opens that of a person who had left, with the password given. */
  async open(account: NewAccount): Promise<PersonEntity> {
    const email = account.email.trim().toLowerCase();
    const existing = await this.persons.findByEmail(email);
    if (existing && !existing.suspendedAt) throw invalid('email', 'accountExists');
    const person = existing
      ? await this.persons.save(
          Object.assign(existing, {
            name: account.name,
            locale: account.locale,
            timeZone: account.timeZone,
            guest: account.guest ?? false,
            suspendedAt: null,
          }),
        )
      : await this.persons.add({
          id: randomUUID(),
          email,
          name: account.name,
          title: account.title ?? null,
          languages: account.languages ?? [account.locale],
          locale: account.locale,
          timeZone: account.timeZone,
          portraitSha256: null,
          hidesPresence: false,
          demonstration: account.demonstration ?? false,
          guest: account.guest ?? false,
          suspendedAt: null,
          createdAt: this.clock.now(),
        });
    await this.passwords.set(person.id, account.password);
    return person;
  }

  /** The person can no longer sign in, and is signed out everywhere at once. */
  async suspend(personId: string): Promise<void> {
    const person = await this.persons.find(personId);
    if (!person || person.suspendedAt) return;
    await this.persons.save(Object.assign(person, { suspendedAt: this.clock.now() }));
    await this.sessions.endAll(personId, null);
  }
}
