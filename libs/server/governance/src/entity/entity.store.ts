import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EntityEntity } from './entity.entity.js';

@Injectable()
export class EntityStore {
  constructor(private readonly database: Database) {}

  /** Every entity there has ever been in the Compact, by code: some dozens. */
  all(): Promise<EntityEntity[]> {
    return this.database.of(EntityEntity).find({ order: { code: 'ASC' } });
  }

  findByCode(code: string): Promise<EntityEntity | null> {
    return this.database.of(EntityEntity).findOneBy({ code });
  }

  find(id: string): Promise<EntityEntity | null> {
    return this.database.of(EntityEntity).findOneBy({ id });
  }

  async byIds(ids: readonly string[]): Promise<(EntityEntity | null)[]> {
    return inOrder(ids, await this.database.of(EntityEntity).findBy({ id: In([...ids]) }), (row) => row.id);
  }

  save(entity: EntityEntity): Promise<EntityEntity> {
    return this.database.of(EntityEntity).save(entity);
  }

  async add(entity: Omit<EntityEntity, 'version'>): Promise<EntityEntity> {
    return this.database.of(EntityEntity).save(this.database.of(EntityEntity).create(entity));
  }
}
