import { Access, type Connection, CurrentViewer, PageArgs, toConnection, type Viewer } from '@concert/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { PillarEntity } from './pillar.entity.js';
import { PillarService } from './pillar.service.js';
import { PillarConnection, PillarType } from './pillar.type.js';

@Resolver(() => PillarType)
export class PillarResolver {
  constructor(private readonly service: PillarService) {}

  @Access('signed-in')
  @Query(() => PillarConnection, { description: 'The four pillars, in their order.' })
  async pillars(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<PillarEntity>> {
    return toConnection(await this.service.list(viewer, page));
  }
}
