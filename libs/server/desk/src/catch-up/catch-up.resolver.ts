import { type RecentThread, ThreadLoaders, type ThreadRow, ThreadType } from '@concert/discussions';
import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  pageInMemory,
  type RequestContext,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaughtUp } from './caught-up.js';
import { CatchUpArgs, MarkCaughtUpInput, NoteCatchUpInput } from './catch-up.inputs.js';
import { type CatchUp, type CatchUpBody, CatchUpService, type Change } from './catch-up.service.js';
import {
  CatchUpBodyType,
  CatchUpThreadConnection,
  CatchUpThreadType,
  CatchUpType,
  DeskChangeConnection,
} from './catch-up.type.js';

type CatchUpThread = CatchUpThreadType & Pick<RecentThread, 'authorId' | 'entityId'>;

const threadOf = ({ threadId, ...thread }: RecentThread): CatchUpThread => ({
  ...thread,
  id: threadId,
});

@Resolver(() => CatchUpType)
export class CatchUpResolver {
  constructor(
    private readonly catching: CatchUpService,
    private readonly caughtUp: CaughtUp,
  ) {}

  @Access('signed-in')
  @Query(() => CatchUpType, {
    description: 'What happened in the viewer’s bodies since they were last told, or since that instant.',
  })
  catchUp(@CurrentViewer() viewer: Viewer, @Args() { body, since }: CatchUpArgs): Promise<CatchUp> {
    return this.catching.catchUp(viewer, body ?? null, since ?? null);
  }

  @Access('signed-in')
  @Mutation(() => Int, {
    description:
      'Marks what was said in the viewer’s bodies, or in one, as read; answers in how many threads.',
  })
  markCaughtUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { body, ...span }: MarkCaughtUpInput,
  ): Promise<number> {
    return this.caughtUp.markRead(viewer, body ?? null, span);
  }

  @Access('signed-in')
  @Mutation(() => Boolean, { description: 'Says that the viewer has caught up: the next time begins there.' })
  noteCatchUp(@CurrentViewer() viewer: Viewer, @Args('input') { until }: NoteCatchUpInput): Promise<boolean> {
    return this.caughtUp.note(viewer, until);
  }
}

@Resolver(() => CatchUpBodyType)
export class CatchUpBodyFields {
  constructor(private readonly bodies: BodyLoaders) {}

  @ResolveField(() => BodyType)
  body(@Parent() { bodyId }: CatchUpBody, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(bodyId);
  }

  @ResolveField(() => CatchUpThreadConnection, { description: 'Those with the latest post first.' })
  async threads(
    @Parent() { bodyId, threads }: CatchUpBody,
    @Args() { first, after }: PageArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<CatchUpThread>> {
    return toConnection(await loaders.by(threads).load({ bodyId, page: { first, after } }), threadOf);
  }

  @ResolveField(() => DeskChangeConnection, {
    description: 'Meetings, documents, agendas, work plans and seats, the latest change first.',
  })
  async changes(
    @Parent() { bodyId, changes }: CatchUpBody,
    @Args() page: PageArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<Change>> {
    return toConnection(pageInMemory(await loaders.by(changes).load(bodyId), page));
  }
}

@Resolver(() => CatchUpThreadType)
export class CatchUpThreadFields {
  constructor(
    private readonly threads: ThreadLoaders,
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  @ResolveField(() => ThreadType)
  thread(@Parent() { id }: CatchUpThread, @Context() { loaders }: RequestContext): Promise<ThreadRow | null> {
    return loaders.by(this.threads.byId).load(id);
  }

  @ResolveField(() => PersonType, { description: 'Who said it.' })
  author(@Parent() { authorId }: CatchUpThread, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(authorId);
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'For which entity; null for a guest.' })
  entity(@Parent() { entityId }: CatchUpThread, @Context() { loaders }: RequestContext) {
    return entityId === null ? null : loaders.by(this.entities.byId).load(entityId);
  }
}
