import { Injectable } from '@nestjs/common';
import type { EntityEntity } from './entity.entity.js';
import { EntityStore } from './entity.store.js';

@Injectable()
export class EntityLoaders {
  constructor(private readonly entities: EntityStore) {}

  readonly byId = (ids: readonly string[]): Promise<(EntityEntity | null)[]> => this.entities.byIds(ids);
}
