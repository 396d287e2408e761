import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { EntityEntity } from './entity.entity.js';
import { AddEntityInput, UpdateEntityInput } from './entity.inputs.js';
import { EntityType } from './entity.type.js';
import { RosterService } from './roster.service.js';

@Resolver(() => EntityType)
export class RosterResolver {
  constructor(private readonly roster: RosterService) {}

  @Access('signed-in')
  @Mutation(() => EntityType, { description: 'Adds an entity to the roster (secretariat).' })
  addEntity(@CurrentViewer() viewer: Viewer, @Args('input') input: AddEntityInput): Promise<EntityEntity> {
    return this.roster.add(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => EntityType, { description: 'Changes an entity’s row in the roster (secretariat).' })
  updateEntity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateEntityInput,
  ): Promise<EntityEntity> {
    return this.roster.update(viewer, input);
  }
}
