import { Access, type Connection, CurrentViewer, PageArgs, toConnection, type Viewer } from '@concert/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { EntityEntity } from './entity.entity.js';
import { EntityService } from './entity.service.js';
import { EntityConnection, EntityType } from './entity.type.js';

@Resolver(() => EntityType)
export class EntityResolver {
  constructor(private readonly entities: EntityService) {}

  @Access('signed-in')
  @Query(() => EntityConnection, {
    name: 'entities',
    description: 'The entities of the Compact, by code; `text` looks into codes and names.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<Connection<EntityEntity>> {
    return toConnection(await this.entities.list(viewer, page, text));
  }

  @Access('signed-in')
  @Query(() => EntityType, { name: 'entity' })
  get(@CurrentViewer() viewer: Viewer, @Args('code') code: string): Promise<EntityEntity> {
    return this.entities.getByCode(viewer, code);
  }
}
