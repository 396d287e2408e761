import { EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { type Connection, notFound, type RequestContext } from '@concert/kernel';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ThreadRights, ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import type { PostEditEntity } from './post-edit.entity.js';
import { postConnection, rangeOf } from './post-page.js';
import { PostLoaders } from './post.loaders.js';
import { mayEditPost, mayHidePost, mayReact, maySeeText, mayWithdrawPost } from './post.policy.js';
import type { PostRow } from './post.store.js';
import { PostActionsType, PostConnection, PostEditType, PostType } from './post.type.js';

// Plain arguments, not a class to be validated: pages of posts are what is asked for most often.
const Count = (name: string, description: string): ParameterDecorator =>
  Args(name, { type: () => Int, nullable: true, description });
const Cursor = (name: string, description: string): ParameterDecorator =>
  Args(name, { type: () => String, nullable: true, description });

@Resolver(() => ThreadType)
export class ThreadPostsFields {
  constructor(
    private readonly pages: PostLoaders,
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  @ResolveField(() => PostConnection, {
    description: 'In the order they were said; the first 25 when nothing is asked for.',
  })
  async posts(
    @Parent() thread: ThreadRow,
    @Context() context: RequestContext,
    @Count('first', 'How many, 25 when not said, at most 100.') first: number | null,
    @Cursor('after', 'The cursor of the last one already had.') after: string | null,
    @Count('last', 'How many, counted back from `before` or from the end.') last: number | null,
    @Cursor('before', 'The cursor of the earliest one already had.') before: string | null,
    @Count('fromSeq', 'From the post of that number on, itself included: how one catches up.')
    fromSeq: number | null,
  ): Promise<Connection<PostRow>> {
    // What the posts ask of their thread is answered from the row at hand.
    context.loaders.by(this.threads.byId).prime(thread.id, thread);
    const range = rangeOf({ first, after, last, before, fromSeq });
    const posts = await context.loaders.by(this.pages.ranges).load({ threadId: thread.id, range });
    const visible = posts.some((post) => post.hidden)
      ? await this.withoutHidden(posts, thread, context)
      : posts;
    return postConnection(visible, thread.lastSeq);
  }

  private async withoutHidden(
    posts: PostRow[],
    thread: ThreadRow,
    context: RequestContext,
  ): Promise<PostRow[]> {
    const { standing, personId } = await this.rights.viewer(context, thread);
    return posts.map((post) => (maySeeText(post, standing, personId) ? post : { ...post, text: '' }));
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

  // Without decorators on their parameters these two get what GraphQL gives, at a third of the cost: a page has fifty.
  @ResolveField(() => PersonType)
  author(post: PostRow, _arguments: unknown, { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(post.authorId);
  }

  @ResolveField(() => EntityType, {
    nullable: true,
    description: 'The entity it was spoken for; null for what a guest says.',
  })
  entity(post: PostRow, _arguments: unknown, { loaders }: RequestContext) {
    return post.entityId === null ? null : loaders.by(this.entities.byId).load(post.entityId);
  }

  @ResolveField(() => [PostEditType], { description: 'What it said before, oldest first.' })
  async history(@Parent() post: PostRow, @Context() context: RequestContext): Promise<PostEditEntity[]> {
    if (post.editedAt === null || post.withdrawnAt) return [];
    if (post.hidden) {
      const { standing, personId } = await this.rightsTo(post, context);
      if (!maySeeText(post, standing, personId)) return [];
    }
    return context.loaders.by(this.edits.edits).load(post.id);
  }

  @ResolveField(() => PostActionsType, { description: 'What the viewer may do with it.' })
  async viewerCan(@Parent() post: PostRow, @Context() context: RequestContext): Promise<PostActionsType> {
    if (post.movedToId !== null) return NOTHING;
    const { thread, standing, personId, speaks } = await this.rightsTo(post, context);
    return {
      edit: mayEditPost(post, thread, personId, speaks),
      react: mayReact(post, thread, speaks),
      withdraw: mayWithdrawPost(post, thread, personId, speaks),
      hide: mayHidePost(post, standing),
    };
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

const NOTHING: PostActionsType = { edit: false, react: false, withdraw: false, hide: false };

@Resolver(() => PostEditType)
export class PostEditFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType)
  editedBy(@Parent() edit: PostEditEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(edit.editedById);
  }
}
