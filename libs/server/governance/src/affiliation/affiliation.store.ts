import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationEntity } from './affiliation.entity.js';
import { type Duty, DutyEntity } from './duty.entity.js';

@Injectable()
export class AffiliationStore {
  constructor(private readonly database: Database) {}

  /** To which entity the person belongs on a day. */
  current(personId: string, day: string): Promise<AffiliationEntity | null> {
    return this.database
      .of(AffiliationEntity)
      .createQueryBuilder('a')
      .where(
        'a.personId = :personId AND a.validFrom <= :day AND (a.validUntil IS NULL OR a.validUntil > :day)',
        { personId, day },
      )
      .getOne();
  }

  /** The id of the entity each person belongs to on a day; null for those who belong to none. */
  async entityOf(personIds: readonly string[], day: string): Promise<(string | null)[]> {
    const rows = await this.database.query<{ person_id: string; entity_id: string }>(
      'SELECT person_id, entity_id FROM affiliation WHERE person_id = ANY($1) AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)',
      [personIds, day],
    );
    return inOrder(personIds, rows, (row) => row.person_id).map((row) => row?.entity_id ?? null);
  }

  /** Everyone who belongs to an entity on a day, for each entity; in no order. */
  async personsOf(entityIds: readonly string[], day: string): Promise<string[][]> {
    const rows = await this.database.query<{ person_id: string; entity_id: string }>(
      'SELECT person_id, entity_id FROM affiliation WHERE entity_id = ANY($1) AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)',
      [entityIds, day],
    );
    return inGroups(entityIds, rows, (row) => row.entity_id).map((group) =>
      group.map((row) => row.person_id),
    );
  }

  async add(affiliation: AffiliationEntity): Promise<void> {
    await this.database.of(AffiliationEntity).insert(affiliation);
  }

  async end(id: string, validUntil: string, endReason: string): Promise<void> {
    await this.database.of(AffiliationEntity).update(id, { validUntil, endReason });
  }

  /** Who has a duty for the entity on a day. */
  async personsWithDuty(entityIds: readonly string[], duty: Duty, day: string): Promise<string[][]> {
    const rows = await this.database.query<{ entity_id: string; person_id: string }>(
      `SELECT entity_id, person_id FROM duty WHERE entity_id = ANY($1) AND duty = $2 AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)
       ORDER BY created_at, id`,
      [entityIds, duty, day],
    );
    return inGroups(entityIds, rows, (row) => row.entity_id).map((group) =>
      group.map((row) => row.person_id),
    );
  }

  findDuty(personId: string, entityId: string, duty: Duty, day: string): Promise<DutyEntity | null> {
    return this.database
      .of(DutyEntity)
      .createQueryBuilder('d')
      .where({ personId, entityId, duty })
      .andWhere('d.validFrom <= :day AND (d.validUntil IS NULL OR d.validUntil > :day)', { day })
      .getOne();
  }

  async addDuty(duty: DutyEntity): Promise<void> {
    await this.database.of(DutyEntity).insert(duty);
  }

  async endDuty(id: string, validUntil: string): Promise<void> {
    await this.database.of(DutyEntity).update(id, { validUntil });
  }

  async endAllDuties(personId: string, until: string): Promise<void> {
    await this.database.query(
      'UPDATE duty SET valid_until = GREATEST(valid_from, $2::date) WHERE person_id = $1 AND (valid_until IS NULL OR valid_until > GREATEST(valid_from, $2::date))',
      [personId, until],
    );
  }
}
