import { notFound, type RequestContext, SHOWN_PICTURES } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PostEditEntity } from '../post/post-edit.entity.js';
import { maySeeText } from '../post/post.policy.js';
import type { PostRow } from '../post/post.store.js';
import { PostEditType, PostType } from '../post/post.type.js';
import { ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import type { PostAttachmentEntity } from './post-attachment.entity.js';
import { PostAttachmentLoaders } from './post-attachment.loaders.js';
import { PostAttachmentType } from './post-attachment.type.js';

const NONE: PostAttachmentEntity[] = [];

@Resolver(() => PostType)
export class PostAttachmentsField {
  constructor(
    private readonly carried: PostAttachmentLoaders,
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  // Without decorators on its parameters, as the author of a post: a page has many, and few carry files.
  @ResolveField(() => [PostAttachmentType], {
    description: 'The files that came with it, in their order; none where its text is out of sight.',
  })
  attachments(
    post: PostRow,
    _arguments: unknown,
    context: RequestContext,
  ): PostAttachmentEntity[] | Promise<PostAttachmentEntity[]> {
    if (post.attachmentCount === 0 || post.movedToId !== null || post.withdrawnAt) return NONE;
    return this.inSight(post, context);
  }

  private async inSight(post: PostRow, context: RequestContext): Promise<PostAttachmentEntity[]> {
    if (post.hidden && !(await this.seesHidden(post, context))) return NONE;
    const ever = await context.loaders.by(this.carried.ofPosts).load(post.id);
    return ever.filter(({ removedAt }) => removedAt === null);
  }

  private async seesHidden(post: PostRow, context: RequestContext): Promise<boolean> {
    const thread = await context.loaders.by(this.threads.byId).load(post.threadId);
    if (!thread) throw notFound('thread');
    const { standing, personId } = await this.rights.viewer(context, thread);
    return maySeeText(post, standing, personId);
  }
}

/** What a post said before is given only to those who may see it, and its files with it. */
@Resolver(() => PostEditType)
export class PostEditAttachmentsField {
  constructor(private readonly carried: PostAttachmentLoaders) {}

  @ResolveField(() => [PostAttachmentType], { description: 'The files it carried then.' })
  async attachments(
    @Parent() { postId, editedAt }: PostEditEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<PostAttachmentEntity[]> {
    const ever = await loaders.by(this.carried.ofPosts).load(postId);
    return ever.filter(
      ({ addedAt, removedAt }) => addedAt < editedAt && (removedAt === null || removedAt >= editedAt),
    );
  }
}

@Resolver(() => PostAttachmentType)
export class PostAttachmentFields {
  @ResolveField(() => Boolean, { description: 'It is a picture that a page may show.' })
  shown(@Parent() { mediaType }: PostAttachmentEntity): boolean {
    return SHOWN_PICTURES.includes(mediaType);
  }

  @ResolveField(() => String, { description: 'Where to fetch it, by right.' })
  url(@Parent() { id }: PostAttachmentEntity): string {
    return `/files/posts/${id}`;
  }
}
