import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PostLoaders } from '../post/post.loaders.js';
import type { PostRow } from '../post/post.store.js';
import { PostType } from '../post/post.type.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { ThreadsInSight } from '../thread/threads-in-sight.js';
import { PostPlaceType } from './post-move.type.js';

interface PostPlace {
  at: Date;
  seq: number | null;
  thread: ThreadRow | null;
}

@Resolver(() => PostType)
export class PostPlaceField {
  constructor(
    private readonly posts: PostLoaders,
    private readonly inSight: ThreadsInSight,
  ) {}

  // Without decorators on its parameters, as the author of a post: a page has many, and few were moved.
  @ResolveField(() => PostPlaceType, {
    nullable: true,
    description: 'Set where only the place of a post is left, because it was moved to another thread.',
  })
  moved(post: PostRow, _arguments: unknown, context: RequestContext): Promise<PostPlace> | null {
    return post.movedToId === null ? null : this.placeOf(post, post.movedToId, context);
  }

  private async placeOf(trace: PostRow, id: string, context: RequestContext): Promise<PostPlace> {
    const post = await context.loaders.by(this.posts.byId).load(id);
    const thread = post && (await this.inSight.find(context, post.threadId));
    return { at: trace.movedAt ?? trace.createdAt, seq: thread ? post.seq : null, thread };
  }
}

@Resolver(() => PostPlaceType)
export class PostPlaceFields {
  @ResolveField(() => ThreadType, {
    nullable: true,
    description: 'The thread it is in; null for those who may not read that.',
  })
  thread(@Parent() place: PostPlace): ThreadRow | null {
    return place.thread;
  }
}

@Resolver(() => ThreadType)
export class MergedThreadField {
  constructor(private readonly inSight: ThreadsInSight) {}

  @ResolveField(() => Boolean, { description: 'All its posts have gone to other threads.' })
  merged(@Parent() thread: ThreadRow): boolean {
    return thread.mergedIntoId !== null;
  }

  @ResolveField(() => ThreadType, {
    nullable: true,
    description: 'The thread it has become part of; null for those who may not read that.',
  })
  mergedInto(@Parent() { mergedIntoId }: ThreadRow, @Context() context: RequestContext) {
    return mergedIntoId === null ? null : this.inSight.find(context, mergedIntoId);
  }
}
