import { ThreadLoaders, type ThreadRow, ThreadType } from '@concert/discussions';
import { BodyLoaders, BodyType } from '@concert/governance';
import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  type RequestContext,
  toConnection,
  unauthenticated,
  type Viewer,
} from '@concert/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type NoticeLevelEntity, USUAL_LEVEL } from './notice-level.entity.js';
import { NoticeLevelLoaders } from './notice-level.loaders.js';
import { NoticeLevelService } from './notice-level.service.js';
import {
  ChooseBodyLevelInput,
  ChooseThreadLevelInput,
  ChosenNoticeLevelConnection,
  ChosenNoticeLevelType,
  NoticeLevelHereType,
} from './notice-level.type.js';

@Resolver(() => ChosenNoticeLevelType)
export class NoticeLevelResolver {
  constructor(
    private readonly levels: NoticeLevelService,
    private readonly bodies: BodyLoaders,
    private readonly threads: ThreadLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => ChosenNoticeLevelConnection, {
    name: 'noticeLevels',
    description: 'What the viewer chose to be told of, the latest choice first.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
  ): Promise<Connection<NoticeLevelEntity>> {
    return toConnection(await this.levels.list(viewer, page));
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, { description: 'Chooses what the viewer is told of a thread.' })
  async chooseThreadLevel(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { threadId, level }: ChooseThreadLevelInput,
    @Context() { loaders }: RequestContext,
  ) {
    return loaders
      .by(this.threads.byId)
      .load(await this.levels.chooseForThread(viewer, threadId, level ?? null));
  }

  @Access('signed-in')
  @Mutation(() => BodyType, { description: 'Chooses what the viewer is told of a body.' })
  async chooseBodyLevel(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { body, level }: ChooseBodyLevelInput,
    @Context() { loaders }: RequestContext,
  ) {
    return loaders.by(this.bodies.byId).load(await this.levels.chooseForBody(viewer, body, level ?? null));
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'The body, when it was chosen for a body.' })
  body(@Parent() { bodyId }: NoticeLevelEntity, @Context() { loaders }: RequestContext) {
    return bodyId === null ? null : loaders.by(this.bodies.byId).load(bodyId);
  }

  @ResolveField(() => ThreadType, {
    nullable: true,
    description: 'The thread, when it was chosen for a thread.',
  })
  thread(@Parent() { threadId }: NoticeLevelEntity, @Context() { loaders }: RequestContext) {
    return threadId === null ? null : loaders.by(this.threads.byId).load(threadId);
  }
}

@Resolver(() => ThreadType)
export class ThreadLevelFields {
  constructor(private readonly levels: NoticeLevelLoaders) {}

  @ResolveField(() => NoticeLevelHereType)
  async noticeLevel(
    @Parent() thread: ThreadRow,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<NoticeLevelHereType> {
    if (!viewer) throw unauthenticated();
    const { body, thread: ofThread } = this.levels.of(viewer);
    const [chosen, ofBody] = await Promise.all([
      loaders.by(ofThread).load(thread.id),
      loaders.by(body).load(thread.bodyId),
    ]);
    return { chosen, otherwise: ofBody ?? USUAL_LEVEL };
  }
}

@Resolver(() => BodyType)
export class BodyLevelFields {
  constructor(private readonly levels: NoticeLevelLoaders) {}

  @ResolveField(() => NoticeLevelHereType)
  async noticeLevel(
    @Parent() body: { id: string },
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<NoticeLevelHereType> {
    if (!viewer) throw unauthenticated();
    return { chosen: await loaders.by(this.levels.of(viewer).body).load(body.id), otherwise: USUAL_LEVEL };
  }
}
