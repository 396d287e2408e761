import { EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { type Connection, notFound, type RequestContext } from '@concert/kernel';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ThreadRights, ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import { mayEditPost, mayModerate, maySeeText } from '../thread/thread.policy.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import type { PostEditEntity } from './post-edit.entity.js';
import { postConnection, rangeOf } from './post-page.js';
import { PostPageArgs } from './post.inputs.js';
import { PostLoaders } from './post.loaders.js';
import { type PostRow, PostStore } from './post.store.js';
import { PostActionsType, PostConnection, PostEditType, PostType } from './post.type.js';

@Resolver(() => ThreadType)
export class ThreadPostsFields {
  constructor(
    private readonly store: PostStore,
    private readonly threads: ThreadLoaders,
  ) {}

  @ResolveField(() => PostConnection, {
    description: 'In the order they were said; the first 25 when nothing is asked for.',
  })
  async posts(
    @Parent() thread: ThreadRow,
    @Args() page: PostPageArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<PostRow>> {
    // What the posts ask of their thread is answered from the row at hand.
    loaders.by(this.threads.byId).prime(thread.id, thread);
    return postConnection(await this.store.range(thread.id, rangeOf(page)), thread.lastSeq);
  }
}

@Resolver(() => PostType)
export class PostFields {
  constructor(
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
    private readonly threads: ThreadLoaders,
    private readonly edits: PostLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  @ResolveField(() => PersonType)
  author(@Parent() post: PostRow, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(post.authorId);
  }

  @ResolveField(() => EntityType, { description: 'The entity it was spoken for.' })
  entity(@Parent() post: PostRow, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(post.entityId);
  }

  @ResolveField(() => String, { description: 'Markdown.' })
  text(@Parent() post: PostRow, @Context() context: RequestContext): string | Promise<string> {
    return post.hidden ? this.hiddenText(post, context) : post.text;
  }

  @ResolveField(() => [PostEditType], { description: 'What it said before, oldest first.' })
  async history(@Parent() post: PostRow, @Context() context: RequestContext): Promise<PostEditEntity[]> {
    if (post.editedAt === null || (post.hidden && !(await this.seesText(post, context)))) return [];
    return context.loaders.by(this.edits.edits).load(post.id);
  }

  @ResolveField(() => PostActionsType, { description: 'What the viewer may do with it.' })
  async viewerCan(@Parent() post: PostRow, @Context() context: RequestContext): Promise<PostActionsType> {
    const { thread, standing, personId, voices } = await this.rightsTo(post, context);
    return { edit: mayEditPost(post, thread, personId, voices.length > 0), hide: mayModerate(standing) };
  }

  private async hiddenText(post: PostRow, context: RequestContext): Promise<string> {
    return (await this.seesText(post, context)) ? post.text : '';
  }

  private async seesText(post: PostRow, context: RequestContext): Promise<boolean> {
    const { standing, personId } = await this.rightsTo(post, context);
    return maySeeText(post, standing, personId);
  }

  private async rightsTo(
    post: PostRow,
    context: RequestContext,
  ): Promise<ThreadRights & { thread: ThreadRow }> {
    const thread = await context.loaders.by(this.threads.byId).load(post.threadId);
    if (!thread) throw notFound('thread');
    return { thread, ...(await this.rights.viewer(context, thread)) };
  }
}

@Resolver(() => PostEditType)
export class PostEditFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType)
  editedBy(@Parent() edit: PostEditEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(edit.editedById);
  }
}
