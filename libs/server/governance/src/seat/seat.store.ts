import { CAPACITIES } from '@concert/contracts';
import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EffectiveSeatEntity } from './effective-seat.entity.js';
import { SeatEntity } from './seat.entity.js';

/** A body or an entity on a day, as a loader key. */
export const dayKey = (id: string, day: string): string => `${id}@${day}`;

@Injectable()
export class SeatStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SeatEntity | null> {
    return this.database.of(SeatEntity).findOneBy({ id });
  }

  /** Seats held on a day, for keys made by `dayKey` of bodies: officers first, then by entity code. */
  onDayOfBodies(keys: readonly string[]): Promise<EffectiveSeatEntity[][]> {
    return this.onDay(keys, 'bodyId');
  }

  /** Seats held on a day, for keys made by `dayKey` of entities. */
  onDayOfEntities(keys: readonly string[]): Promise<EffectiveSeatEntity[][]> {
    return this.onDay(keys, 'entityId');
  }

  /** All seats of an entity in a body that were not over by a day. */
  notOverOn(bodyId: string, entityId: string, day: string): Promise<SeatEntity[]> {
    return this.database
      .of(SeatEntity)
      .createQueryBuilder('seat')
      .where('seat.bodyId = :bodyId AND seat.entityId = :entityId AND (seat.validUntil IS NULL OR seat.validUntil > :day)', { bodyId, entityId, day })
      .getMany();
  }

  async add(seat: SeatEntity): Promise<SeatEntity> {
    await this.database.of(SeatEntity).insert(seat);
    return seat;
  }

  async end(id: string, validUntil: string, endReason: string): Promise<void> {
    await this.database.of(SeatEntity).update(id, { validUntil, endReason });
  }

  private async onDay(keys: readonly string[], side: 'bodyId' | 'entityId'): Promise<EffectiveSeatEntity[][]> {
    const pairs = keys.map((key) => key.split('@') as [string, string]);
    const query = this.database.manager
      .createQueryBuilder(EffectiveSeatEntity, 'seat')
      .addSelect('asked.day', 'asked_day')
      .innerJoin('(SELECT unnest(:ids::uuid[]) AS id, unnest(:days::date[]) AS day)', 'asked', `asked.id = seat.${side} AND (seat.validFrom IS NULL OR seat.validFrom <= asked.day) AND (seat.validUntil IS NULL OR seat.validUntil > asked.day)`)
      .innerJoin('entity', 'entity', 'entity.id = seat.entityId')
      .orderBy('array_position(:capacities::text[], seat.capacity)')
      .addOrderBy('entity.code')
      .setParameters({ ids: pairs.map(([id]) => id), days: pairs.map(([, day]) => day), capacities: CAPACITIES });
    const { entities, raw } = await query.getRawAndEntities<{ asked_day: string }>();
    const rows = raw.map((row, index) => ({ day: row.asked_day, seat: entities[index] as EffectiveSeatEntity }));
    return inGroups(keys, rows, ({ seat, day }) => dayKey(seat[side], day)).map((group) => group.map(({ seat }) => seat));
  }
}
