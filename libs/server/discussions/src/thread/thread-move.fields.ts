import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadLoaders } from './thread.loaders.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadType } from './thread.type.js';
import type { ThreadMoveEntity } from './thread-move.entity.js';
import { ThreadMoveType } from './thread-move.type.js';

@Resolver(() => ThreadType)
export class ThreadMovesField {
  constructor(private readonly threads: ThreadLoaders) {}

  @ResolveField(() => [ThreadMoveType], {
    description: 'How it came to the body in which it stands, the first move first.',
  })
  moves(@Parent() { id }: ThreadRow, @Context() { loaders }: RequestContext): Promise<ThreadMoveEntity[]> {
    return loaders.by(this.threads.moves).load(id);
  }
}

@Resolver(() => ThreadMoveType)
export class ThreadMoveFields {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
  ) {}

  @ResolveField(() => PersonType, { description: 'Who moved it.' })
  by(@Parent() { personId }: ThreadMoveEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(personId);
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'The entity of that person at the time.' })
  entity(@Parent() { entityId }: ThreadMoveEntity, @Context() { loaders }: RequestContext) {
    return entityId === null ? null : loaders.by(this.entities.byId).load(entityId);
  }

  @ResolveField(() => BodyType, {
    nullable: true,
    description: 'The body it left; null for guests, to whom there is none but that of the thread.',
  })
  from(@Parent() { fromBodyId }: ThreadMoveEntity, @Context() { viewer, loaders }: RequestContext) {
    return viewer && !viewer.guest ? loaders.by(this.bodies.byId).load(fromBodyId) : null;
  }
}
