import { Injectable } from '@nestjs/common';
import type { PillarEntity } from './pillar.entity.js';
import { PillarStore } from './pillar.store.js';

@Injectable()
export class PillarLoaders {
  constructor(private readonly pillars: PillarStore) {}

  readonly byId = (ids: readonly string[]): Promise<(PillarEntity | null)[]> => this.pillars.byIds(ids);
}
