import { type BodyOnDay, BodyType } from '@concert/governance';
import { Access, CurrentViewer, IdArg, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MoveThread } from './move-thread.js';
import { ThreadLoaders } from './thread.loaders.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadType } from './thread.type.js';
import type { ThreadMoveEntity } from './thread-move.entity.js';
import { MoveThreadInput, ThreadMoveType } from './thread-move.type.js';

@Resolver(() => ThreadMoveType)
export class ThreadMoveResolver {
  constructor(
    private readonly moving: MoveThread,
    private readonly threads: ThreadLoaders,
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
  threadsMoved(@CurrentViewer() viewer: Viewer, @Args('body') code: string): Promise<ThreadMoveEntity[]> {
    return this.moving.departures(viewer, code);
  }

  @ResolveField(() => ThreadType)
  thread(@Parent() move: ThreadMoveEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.threads.byId).load(move.threadId);
  }
}
