import { type BodyOnDay, BodyService, BodyType, StandingService } from '@concert/governance';
import { Access, Clock, CurrentViewer, IdArg, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MoveThread } from './move-thread.js';
import { ThreadLoaders } from './thread.loaders.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadType } from './thread.type.js';
import type { ThreadMoveEntity } from './thread-move.entity.js';
import { ThreadMoveStore } from './thread-move.store.js';
import { MoveThreadInput, ThreadMoveType } from './thread-move.type.js';

const TOLD_FOR = 30 * 24 * 60 * 60 * 1000;
const AT_MOST = 20;

@Resolver(() => ThreadMoveType)
export class ThreadMoveResolver {
  constructor(
    private readonly moving: MoveThread,
    private readonly trace: ThreadMoveStore,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly threads: ThreadLoaders,
    private readonly clock: Clock,
  ) {}

  @Access('signed-in')
  @Mutation(() => ThreadType, {
    description: 'Moves a thread to another body; who may not see it there loses it at once.',
  })
  moveThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, body, version }: MoveThreadInput,
  ): Promise<ThreadRow> {
    return this.moving.run(viewer, id, body, version);
  }

  @Access('signed-in')
  @Query(() => [BodyType], { description: 'The bodies to which the viewer may move a thread.' })
  threadMoveTargets(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<BodyOnDay[]> {
    return this.moving.targets(viewer, id);
  }

  @Access('signed-in')
  @Query(() => [ThreadMoveType], {
    description:
      'The threads that have left a body in the last 30 days, the latest first; only those the viewer may see where they stand now.',
  })
  async threadsMoved(
    @CurrentViewer() viewer: Viewer,
    @Args('body') code: string,
  ): Promise<ThreadMoveEntity[]> {
    await this.standing.requireAffiliated(viewer);
    const { id } = await this.bodies.require(code);
    const since = new Date(this.clock.now().getTime() - TOLD_FOR);
    return this.trace.from(id, since, await this.standing.readable(viewer), AT_MOST);
  }

  @ResolveField(() => ThreadType)
  thread(@Parent() move: ThreadMoveEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.threads.byId).load(move.threadId);
  }
}
