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

  findByEmail(email: string): Promise<PersonEntity | null> {
    return this.database.of(PersonEntity).findOneBy({ email: email.trim().toLowerCase() });
  }

  /** Those of these addresses that have an account, in no order. */
  byEmails(emails: readonly string[]): Promise<PersonEntity[]> {
    return this.database.of(PersonEntity).findBy({ email: In(emails.map((email) => email.trim().toLowerCase())) });
  }

  async byIds(ids: readonly string[]): Promise<(PersonEntity | null)[]> {
    const rows = await this.database.of(PersonEntity).findBy({ id: In([...ids]) });
    return inOrder(ids, rows, (row) => row.id);
  }

  async add(person: Omit<PersonEntity, 'version'>): Promise<PersonEntity> {
    return this.database.of(PersonEntity).save(this.database.of(PersonEntity).create(person));
  }

  save(person: PersonEntity): Promise<PersonEntity> {
    return this.database.of(PersonEntity).save(person);
  }
}
