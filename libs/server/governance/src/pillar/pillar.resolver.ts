import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  pageInMemory,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { StandingService } from '../standing/standing.service.js';
import type { PillarEntity } from './pillar.entity.js';
import { PillarStore } from './pillar.store.js';
import { PillarConnection, PillarType } from './pillar.type.js';

@Resolver(() => PillarType)
export class PillarResolver {
  constructor(
    private readonly store: PillarStore,
    private readonly standing: StandingService,
  ) {}

  @Access('signed-in')
  @Query(() => PillarConnection, { description: 'The four pillars, in their order.' })
  async pillars(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<PillarEntity>> {
    await this.standing.requireAffiliated(viewer);
    return toConnection(pageInMemory(await this.store.all(), page));
  }
}
