import { Database, inGroups, inOrder, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SeatRequestEntity, type SeatRequestState } from './seat-request.entity.js';
import type { VisibleRequests } from './seat-request.policy.js';

export interface SeatRequestFilter {
  state?: SeatRequestState | null;
  bodyId?: string | null;
}

@Injectable()
export class SeatRequestStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SeatRequestEntity | null> {
    return this.database.of(SeatRequestEntity).findOneBy({ id });
  }

  /** Waits for whoever is deciding it, and gives it as it is after that. */
  lock(id: string): Promise<SeatRequestEntity | null> {
    return this.database
      .of(SeatRequestEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async byIds(ids: readonly string[]): Promise<(SeatRequestEntity | null)[]> {
    return inOrder(
      ids,
      await this.database.of(SeatRequestEntity).findBy({ id: In([...ids]) }),
      (row) => row.id,
    );
  }

  findPending(entityId: string, bodyId: string): Promise<SeatRequestEntity | null> {
    return this.database.of(SeatRequestEntity).findOneBy({ entityId, bodyId, state: 'PENDING' });
  }

  pendingOfBody(bodyId: string): Promise<SeatRequestEntity[]> {
    return this.database.of(SeatRequestEntity).findBy({ bodyId, state: 'PENDING' });
  }

  /** The bodies each entity waits for an answer from. */
  async pendingBodies(entityIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.of(SeatRequestEntity).find({
      where: { entityId: In([...entityIds]), state: 'PENDING' },
      select: { entityId: true, bodyId: true },
    });
    return inGroups(entityIds, rows, (row) => row.entityId).map((group) => group.map((row) => row.bodyId));
  }

  /** The latest first. */
  list(
    visible: VisibleRequests,
    filter: SeatRequestFilter,
    page: PageRequest,
  ): Promise<Page<SeatRequestEntity>> {
    const query = this.database.of(SeatRequestEntity).createQueryBuilder('request').where('TRUE');
    if (!visible.everything) {
      query.andWhere(
        '(request.bodyId = ANY(:bodyIds) OR (request.entityId = :entityId AND (CAST(:askedById AS uuid) IS NULL OR request.askedById = :askedById)))',
        { bodyIds: visible.bodyIds, entityId: visible.entityId, askedById: visible.askedById },
      );
    }
    if (filter.state) query.andWhere({ state: filter.state });
    if (filter.bodyId) query.andWhere({ bodyId: filter.bodyId });
    const orders = [
      { property: 'askedAt', direction: 'DESC', cast: 'timestamptz' },
      { property: 'id', direction: 'DESC', cast: 'uuid' },
    ] as const;
    return keysetPage(query, [...orders], page);
  }

  add(request: Omit<SeatRequestEntity, 'version'>): Promise<SeatRequestEntity> {
    return this.database.of(SeatRequestEntity).save(this.database.of(SeatRequestEntity).create(request));
  }

  save(request: SeatRequestEntity): Promise<SeatRequestEntity> {
    return this.database.of(SeatRequestEntity).save(request);
  }
}
