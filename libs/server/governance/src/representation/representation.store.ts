import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { RepresentationEntity } from './representation.entity.js';

/** What an entity's seats in a body are spoken for on a day, as a loader key. */
export const seatKey = (seat: { entityId: string; bodyId: string; asOf: string }): string =>
  `${seat.bodyId}@${seat.entityId}@${seat.asOf}`;

@Injectable()
export class RepresentationStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<RepresentationEntity | null> {
    return this.database.of(RepresentationEntity).findOneBy({ id });
  }

  /** What the person says for the entity in the body and is not over by a day. */
  notOverOn(
    personId: string,
    entityId: string,
    bodyId: string,
    day: string,
  ): Promise<RepresentationEntity[]> {
    return this.database
      .of(RepresentationEntity)
      .createQueryBuilder('r')
      .where({ personId, entityId, bodyId })
      .andWhere('(r.validUntil IS NULL OR r.validUntil > GREATEST(r.validFrom, CAST(:day AS date)))', { day })
      .getMany();
  }

  /** For keys made by `seatKey`: representatives first, then alternates, then experts. */
  async ofSeats(keys: readonly string[]): Promise<RepresentationEntity[][]> {
    const asked = keys.map((key) => key.split('@') as [string, string, string]);
    const query = this.database
      .of(RepresentationEntity)
      .createQueryBuilder('r')
      .addSelect('asked.day', 'asked_day')
      .innerJoin(
        '(SELECT unnest(:bodies::uuid[]) AS body_id, unnest(:entities::uuid[]) AS entity_id, unnest(:days::date[]) AS day)',
        'asked',
        'asked.body_id = r.bodyId AND asked.entity_id = r.entityId AND r.validFrom <= asked.day AND (r.validUntil IS NULL OR r.validUntil > asked.day)',
      )
      .orderBy(`array_position(ARRAY['REPRESENTATIVE', 'ALTERNATE', 'EXPERT'], r.role)`)
      .addOrderBy('r.createdAt')
      .addOrderBy('r.id')
      .setParameters({
        bodies: asked.map(([body]) => body),
        entities: asked.map(([, entity]) => entity),
        days: asked.map(([, , day]) => day),
      });
    const { entities, raw } = await query.getRawAndEntities<{ asked_day: string; r_id: string }>();
    const byId = new Map(entities.map((row) => [row.id, row]));
    // The same representation answers for several days, so rows are matched by id and not by their place.
    const rows = raw.flatMap(({ r_id, asked_day }) => {
      const row = byId.get(r_id);
      return row ? [{ row, key: seatKey({ ...row, asOf: asked_day }) }] : [];
    });
    return inGroups(keys, rows, ({ key }) => key).map((group) => group.map(({ row }) => row));
  }

  /** What persons say for their entities on a day, in the order of the bodies. */
  async ofPersons(personIds: readonly string[], day: string): Promise<RepresentationEntity[][]> {
    const rows = await this.database
      .of(RepresentationEntity)
      .createQueryBuilder('r')
      .innerJoin('body', 'body', 'body.id = r.bodyId')
      .where(
        'r.personId = ANY(:personIds) AND r.validFrom <= :day AND (r.validUntil IS NULL OR r.validUntil > :day)',
        { personIds, day },
      )
      .orderBy('body.position')
      .addOrderBy('body.code')
      .getMany();
    return inGroups(personIds, rows, (row) => row.personId);
  }

  /** Everyone who speaks for the entity somewhere, now or later, or did until that very day. */
  personsOfEntity(entityId: string, day: string): Promise<string[]> {
    return this.persons('entity_id', entityId, day);
  }

  personsIn(bodyId: string, day: string): Promise<string[]> {
    return this.persons('body_id', bodyId, day);
  }

  async add(representation: RepresentationEntity): Promise<RepresentationEntity> {
    await this.database.of(RepresentationEntity).insert(representation);
    return representation;
  }

  async end(id: string, validUntil: string): Promise<void> {
    await this.database.of(RepresentationEntity).update(id, { validUntil });
  }

  endAllOfBody(bodyId: string, until: string): Promise<void> {
    return this.endAll('body_id = $2', [bodyId], until);
  }

  endAllOfEntity(entityId: string, until: string): Promise<void> {
    return this.endAll('entity_id = $2', [entityId], until);
  }

  endAllOfEntityIn(entityId: string, bodyId: string, until: string): Promise<void> {
    return this.endAll('entity_id = $2 AND body_id = $3', [entityId, bodyId], until);
  }

  endAllOfPerson(personId: string, until: string): Promise<void> {
    return this.endAll('person_id = $2', [personId], until);
  }

  /** What had not begun by then never begins. */
  private async endAll(which: string, ids: string[], until: string): Promise<void> {
    await this.database.query(
      `UPDATE representation SET valid_until = GREATEST(valid_from, $1::date) WHERE ${which} AND (valid_until IS NULL OR valid_until > GREATEST(valid_from, $1::date))`,
      [until, ...ids],
    );
  }

  private async persons(side: 'entity_id' | 'body_id', id: string, day: string): Promise<string[]> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT DISTINCT person_id FROM representation WHERE ${side} = $1 AND (valid_until IS NULL OR valid_until >= $2)`,
      [id, day],
    );
    return rows.map((row) => row.person_id);
  }
}
