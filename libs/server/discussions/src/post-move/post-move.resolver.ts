import { LIMITS } from '@concert/contracts';
import { Access, CurrentViewer, IdArg, invalid, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { MovePosts } from './move-posts.js';
import { MergeThreadInput, MovePostsInput, SplitThreadInput } from './post-move.inputs.js';

@Resolver(() => ThreadType)
export class PostMoveResolver {
  constructor(private readonly moving: MovePosts) {}

  @Access('signed-in')
  @Mutation(() => ThreadType, {
    description: 'Begins a thread with posts of another one, of its body and label; answers the new thread.',
  })
  splitThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, title, ...chosen }: SplitThreadInput,
  ): Promise<ThreadRow> {
    return this.moving.split(viewer, { threadId: id, ...chosen }, title);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, {
    description:
      'Puts posts at the end of another thread of the body, of the same or a narrower label; answers that thread.',
  })
  movePosts(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, into, ...chosen }: MovePostsInput,
  ): Promise<ThreadRow> {
    return this.moving.move(viewer, { threadId: id, ...chosen }, into);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, {
    description: 'Puts all posts of a thread at the end of another one, to which it leads from then on.',
  })
  mergeThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, into, version }: MergeThreadInput,
  ): Promise<ThreadRow> {
    return this.moving.move(viewer, { threadId: id, postIds: null, version }, into);
  }

  @Access('signed-in')
  @Query(() => [ThreadType], {
    description:
      'The threads to which the viewer may move posts of a thread, the latest 25; `text` looks into titles.',
  })
  postMoveTargets(
    @CurrentViewer() viewer: Viewer,
    @IdArg() id: string,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<ThreadRow[]> {
    const sought = text?.trim() ?? '';
    if (sought.length > LIMITS.title) throw invalid('text', 'maxLength');
    return this.moving.targets(viewer, id, sought || null);
  }
}
