import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePost } from './change-post.js';
import { HidePost } from './hide-post.js';
import { EditPostInput, HidePostInput, PostInput, WithdrawPostInput } from './post.inputs.js';
import { PostService } from './post.service.js';
import type { PostRow } from './post.store.js';
import { PostType } from './post.type.js';

@Resolver(() => PostType)
export class PostResolver {
  constructor(
    private readonly posts: PostService,
    private readonly changing: ChangePost,
    private readonly hiding: HidePost,
  ) {}

  @Access('guests-too')
  @Mutation(() => PostType, { description: 'Says something in a thread.' })
  post(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { threadId, as, ...post }: PostInput,
  ): Promise<PostRow> {
    return this.posts.post(viewer, threadId, post, as);
  }

  @Access('guests-too')
  @Mutation(() => PostType, { description: 'Changes one’s own post; what it said before is kept.' })
  editPost(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, version, ...change }: EditPostInput,
  ): Promise<PostRow> {
    return this.changing.edit(viewer, id, change, version);
  }

  @Access('guests-too')
  @Mutation(() => PostType, {
    description: 'Takes one’s own post back for good; that it was said, by whom and when stays.',
  })
  withdrawPost(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, version }: WithdrawPostInput,
  ): Promise<PostRow> {
    return this.changing.withdraw(viewer, id, version);
  }

  @Access('signed-in')
  @Mutation(() => PostType, {
    description: 'Takes a post out of sight and says why, or brings it back; nothing is erased.',
  })
  hidePost(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, hidden, reason, version }: HidePostInput,
  ): Promise<PostRow> {
    return this.hiding.run(viewer, id, hidden, reason || null, version);
  }
}
