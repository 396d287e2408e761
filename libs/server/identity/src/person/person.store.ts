import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Injectable()
export class PersonStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<PersonEntity | null> {
    return this.database.of(PersonEntity).findOneBy({ id });
  }

  /** Holds other changes of the same person back until this transaction ends, and gives them as they are then. */
  lock(id: string): Promise<PersonEntity | null> {
    return this.database.of(PersonEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findByEmail(email: string): Promise<PersonEntity | null> {
    return this.database.of(PersonEntity).findOneBy({ email: email.trim().toLowerCase() });
  }

  /** Those of these addresses that have an account, in no order. */
  byEmails(emails: readonly string[]): Promise<PersonEntity[]> {
    return this.database
      .of(PersonEntity)
      .findBy({ email: In(emails.map((email) => email.trim().toLowerCase())) });
  }

  async byIds(ids: readonly string[]): Promise<(PersonEntity | null)[]> {
    return inOrder(ids, await this.database.byIds(PersonEntity, ids), (row) => row.id);
  }

  async add(person: Omit<PersonEntity, 'version'>): Promise<PersonEntity> {
    return this.database.of(PersonEntity).save(this.database.of(PersonEntity).create(person));
  }

  /** Apart from the rest of the profile, whose version a picture does not change. */
  async setPortrait(id: string, portraitSha256: string | null): Promise<void> {
    await this.database.query('UPDATE person SET portrait_sha256 = $2 WHERE id = $1', [id, portraitSha256]);
  }

  /** As the portrait: no part of what the version counts. */
  async setPresence(id: string, hidden: boolean): Promise<void> {
    await this.database.query('UPDATE person SET hides_presence = $2 WHERE id = $1', [id, hidden]);
  }

  save(person: PersonEntity): Promise<PersonEntity> {
    return this.database.of(PersonEntity).save(person);
  }
}
