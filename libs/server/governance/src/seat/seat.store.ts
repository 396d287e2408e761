import { CAPACITIES } from '@concert/contracts';
import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EffectiveSeatEntity } from './effective-seat.entity.js';
import { SeatEntity } from './seat.entity.js';

/** A seat, given or derived, looked at on a day. */
export type SeatOnDay = EffectiveSeatEntity & { asOf: string };

/** The last change of an entity's seats in a body. */
export interface ChangedSeat {
  seatId: string;
  bodyId: string;
  entityId: string;
  /** The day it took effect. */
  on: string;
}

/** A body or an entity on a day, as a loader key. */
export const dayKey = (id: string, day: string): string => `${id}@${day}`;

@Injectable()
export class SeatStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SeatEntity | null> {
    return this.database.of(SeatEntity).findOneBy({ id });
  }

  /** Whether the seat follows from the rules and is not entered by anyone. */
  isDerived(id: string): Promise<boolean> {
    return this.database.manager.existsBy(EffectiveSeatEntity, { id, derived: true });
  }

  /** Seats held on a day, for keys made by `dayKey` of bodies: officers first, then by entity code. */
  onDayOfBodies(keys: readonly string[]): Promise<SeatOnDay[][]> {
    return this.onDay(keys, 'bodyId');
  }

  /** Seats held on a day, for keys made by `dayKey` of entities: in the order of the bodies. */
  onDayOfEntities(keys: readonly string[]): Promise<SeatOnDay[][]> {
    return this.onDay(keys, 'entityId');
  }

  /** All seats of an entity in a body that were not over by a day; one that ended before it began is over. */
  notOverOn(bodyId: string, entityId: string, day: string): Promise<SeatEntity[]> {
    return this.database
      .of(SeatEntity)
      .createQueryBuilder('seat')
      .where(
        'seat.bodyId = :bodyId AND seat.entityId = :entityId AND (seat.validUntil IS NULL OR seat.validUntil > GREATEST(seat.validFrom, CAST(:day AS date)))',
        { bodyId, entityId, day },
      )
      .getMany();
  }

  async add(seat: SeatEntity): Promise<SeatEntity> {
    await this.database.of(SeatEntity).insert(seat);
    return seat;
  }

  async end(id: string, validUntil: string, endReason: string): Promise<void> {
    await this.database.of(SeatEntity).update(id, { validUntil, endReason });
  }

  /** The bodies in which an entity holds a seat that is not over, for each entity. */
  async bodiesNotOver(entityIds: readonly string[], day: string): Promise<string[][]> {
    const rows = await this.database.query<{ entity_id: string; body_id: string }>(
      'SELECT DISTINCT entity_id, body_id FROM seat WHERE entity_id = ANY($1) AND (valid_until IS NULL OR valid_until > GREATEST(valid_from, $2::date))',
      [entityIds, day],
    );
    return inGroups(entityIds, rows, (row) => row.entity_id).map((group) => group.map((row) => row.body_id));
  }

  /** Seats that began or ended after a day and up to another; all bodies when none are named. */
  changedBetween(
    bodyIds: string[] | null,
    after: string,
    upTo: string,
    atMost: number,
  ): Promise<ChangedSeat[]> {
    return this.database
      .query<ChangedSeat>(
        `SELECT DISTINCT ON (body_id, entity_id) id AS "seatId", body_id AS "bodyId", entity_id AS "entityId", changed.day AS "on"
       FROM effective_seat s CROSS JOIN LATERAL (SELECT unnest(ARRAY[s.valid_from, s.valid_until]) AS day) changed
       WHERE ($1::uuid[] IS NULL OR body_id = ANY($1)) AND changed.day > $2::date AND changed.day <= $3::date
         AND (s.valid_from IS NULL OR s.valid_until IS NULL OR s.valid_from < s.valid_until)
       ORDER BY body_id, entity_id, changed.day DESC`,
        [bodyIds, after, upTo],
      )
      .then((rows) => rows.sort((a, b) => b.on.localeCompare(a.on)).slice(0, atMost));
  }

  /** Ends what is not over by then; what had not begun by then never begins. */
  async endAllOfBody(bodyId: string, until: string, endReason: string): Promise<void> {
    await this.endAll('body_id', bodyId, until, endReason);
  }

  async endAllOfEntity(entityId: string, until: string, endReason: string): Promise<void> {
    await this.endAll('entity_id', entityId, until, endReason);
  }

  private async endAll(
    side: 'body_id' | 'entity_id',
    id: string,
    until: string,
    endReason: string,
  ): Promise<void> {
    await this.database.query(
      `UPDATE seat SET valid_until = GREATEST(valid_from, $2::date), end_reason = $3 WHERE ${side} = $1 AND (valid_until IS NULL OR valid_until > GREATEST(valid_from, $2::date))`,
      [id, until, endReason],
    );
  }

  private async onDay(keys: readonly string[], side: 'bodyId' | 'entityId'): Promise<SeatOnDay[][]> {
    const pairs = keys.map((key) => key.split('@') as [string, string]);
    const query = this.database.manager
      .createQueryBuilder(EffectiveSeatEntity, 'seat')
      .addSelect('asked.day', 'asked_day')
      .innerJoin(
        '(SELECT unnest(:ids::uuid[]) AS id, unnest(:days::date[]) AS day)',
        'asked',
        `asked.id = seat.${side} AND (seat.validFrom IS NULL OR seat.validFrom <= asked.day) AND (seat.validUntil IS NULL OR seat.validUntil > asked.day)`,
      )
      .innerJoin('entity', 'entity', 'entity.id = seat.entityId')
      .innerJoin('body', 'body', 'body.id = seat.bodyId')
      .orderBy('body.position')
      .addOrderBy('array_position(:capacities::text[], seat.capacity)')
      .addOrderBy('entity.code')
      .setParameters({
        ids: pairs.map(([id]) => id),
        days: pairs.map(([, day]) => day),
        capacities: CAPACITIES,
      });
    const { entities, raw } = await query.getRawAndEntities<{ asked_day: string }>();
    const rows = raw.map((row, index) =>
      Object.assign(entities[index] as EffectiveSeatEntity, { asOf: row.asked_day }),
    );
    return inGroups(keys, rows, (seat) => dayKey(seat[side], seat.asOf));
  }
}
