import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Access, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DeskRow } from './desk-row.js';
import { DeskService } from './desk.service.js';
import { DeskChangeType, DeskItemType, DeskMentionType, DeskType } from './desk.type.js';

@Resolver(() => DeskType)
export class DeskResolver {
  constructor(private readonly desks: DeskService) {}

  @Access('signed-in')
  @Query(() => DeskType, { description: 'The viewer’s own desk.' })
  desk(@CurrentViewer() viewer: Viewer): Promise<DeskType> {
    return this.desks.desk(viewer);
  }

  @Access('signed-in')
  @Mutation(() => Boolean, {
    description: 'Says that the viewer has seen what changed: the next list begins now.',
  })
  seeDesk(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.desks.see(viewer);
  }
}

@Resolver(() => DeskItemType)
export class DeskItemFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: DeskRow<DeskItemType>, @Context() { loaders }: RequestContext) {
    return bodyId ? loaders.by(this.bodies.byId).load(bodyId) : null;
  }

  @ResolveField(() => EntityType, {
    nullable: true,
    description: 'Who asks, proposes, calls or has to report.',
  })
  entity(@Parent() { entityId }: DeskRow<DeskItemType>, @Context() { loaders }: RequestContext) {
    return entityId ? loaders.by(this.entities.byId).load(entityId) : null;
  }
}

@Resolver(() => DeskMentionType)
export class DeskMentionFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who calls.' })
  author(@Parent() { authorId }: { authorId: string }, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(authorId);
  }
}

@Resolver(() => DeskChangeType)
export class DeskChangeFields {
  constructor(private readonly bodies: BodyLoaders) {}

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: DeskRow<DeskChangeType>, @Context() { loaders }: RequestContext) {
    return bodyId ? loaders.by(this.bodies.byId).load(bodyId) : null;
  }
}
