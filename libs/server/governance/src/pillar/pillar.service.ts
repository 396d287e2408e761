import { type Page, type PageRequest, pageInMemory, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import type { PillarEntity } from './pillar.entity.js';
import { PillarStore } from './pillar.store.js';

@Injectable()
export class PillarService {
  constructor(
    private readonly pillars: PillarStore,
    private readonly standing: StandingService,
  ) {}

  /** Open to everyone in the Compact. */
  async list(viewer: Viewer, request: PageRequest): Promise<Page<PillarEntity>> {
    await this.standing.requireAffiliated(viewer);
    return pageInMemory(await this.pillars.all(), request);
  }
}
