import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EntityEntity } from './entity.entity.js';
import { EntityPastStatusEntity } from './entity-past-status.entity.js';

@Injectable()
export class EntityStore {
  constructor(private readonly database: Database) {}

  /** Every entity there has ever been in the Compact, by code: some dozens. */
  all(): Promise<EntityEntity[]> {
    return this.database.of(EntityEntity).find({ order: { code: 'ASC' } });
  }

  /** Codes are unique whatever their case: people write them small in addresses. */
  findByCode(code: string): Promise<EntityEntity | null> {
    return this.database
      .of(EntityEntity)
      .createQueryBuilder('entity')
      .where('lower(entity.code) = lower(:code)', { code })
      .getOne();
  }

  /** Holds other acts on the same entity back until this transaction ends, and gives it as it is then. */
  lock(id: string): Promise<EntityEntity | null> {
    return this.database.of(EntityEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  find(id: string): Promise<EntityEntity | null> {
    return this.database.of(EntityEntity).findOneBy({ id });
  }

  async byIds(ids: readonly string[]): Promise<(EntityEntity | null)[]> {
    return inOrder(ids, await this.database.byIds(EntityEntity, ids), (row) => row.id);
  }

  /** The first day anything dated is on record for the entity: its place in the Compact cannot begin later. */
  async earliestOf(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ earliest: string | null }>(
      `SELECT LEAST((SELECT min(valid_from) FROM seat WHERE entity_id = $1), (SELECT min(valid_until) FROM entity_past_status WHERE entity_id = $1),
         (SELECT status_from FROM entity WHERE id = $1))::text AS earliest`,
      [id],
    );
    return row?.earliest ?? null;
  }

  async addPastStatus(status: EntityPastStatusEntity): Promise<void> {
    await this.database.of(EntityPastStatusEntity).insert(status);
  }

  save(entity: EntityEntity): Promise<EntityEntity> {
    return this.database.of(EntityEntity).save(entity);
  }

  async add(entity: Omit<EntityEntity, 'version'>): Promise<EntityEntity> {
    return this.database.of(EntityEntity).save(this.database.of(EntityEntity).create(entity));
  }
}
