import { Injectable } from '@nestjs/common';
import type { ReferenceEntity } from './reference.entity.js';
import { ReferenceStore } from './reference.store.js';

@Injectable()
export class ReferenceLoaders {
  constructor(private readonly references: ReferenceStore) {}

  readonly byId = (ids: readonly string[]): Promise<(ReferenceEntity | null)[]> => this.references.byIds(ids);
}
