import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PostLoaders } from '../post/post.loaders.js';
import { ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import { mayModerate } from '../thread/thread.policy.js';
import type { AttachmentCopyEntity } from './attachment-copy.entity.js';
import { AttachmentCopyType } from './attachment-copy.type.js';
import type { PostAttachmentEntity } from './post-attachment.entity.js';
import { PostAttachmentLoaders } from './post-attachment.loaders.js';
import { PostAttachmentType } from './post-attachment.type.js';

@Resolver(() => PostAttachmentType)
export class AttachmentCopiesField {
  constructor(
    private readonly attachments: PostAttachmentLoaders,
    private readonly posts: PostLoaders,
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  @ResolveField(() => [AttachmentCopyType], {
    nullable: true,
    description:
      'Who took a copy, the latest hundred times, for those who keep order in the thread. A picture that is shown is on record only where it is confidential.',
  })
  async copies(
    @Parent() { id, postId }: PostAttachmentEntity,
    @Context() context: RequestContext,
  ): Promise<AttachmentCopyEntity[] | null> {
    const { loaders } = context;
    const post = await loaders.by(this.posts.byId).load(postId);
    const thread = post && (await loaders.by(this.threads.byId).load(post.threadId));
    if (!thread || !mayModerate((await this.rights.viewer(context, thread)).standing)) return null;
    return loaders.by(this.attachments.copies).load(id);
  }
}

@Resolver(() => AttachmentCopyType)
export class AttachmentCopyFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType)
  person(@Parent() copy: AttachmentCopyEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(copy.personId);
  }
}
