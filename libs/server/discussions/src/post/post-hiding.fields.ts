import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThreadRightsOf } from '../thread/thread-rights.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
import type { PostHidingEntity } from './post-hiding.entity.js';
import { PostHidingType } from './post-hiding.type.js';
import { PostLoaders } from './post.loaders.js';
import { maySeeText } from './post.policy.js';
import type { PostRow } from './post.store.js';
import { PostType } from './post.type.js';

@Resolver(() => PostType)
export class PostHidingField {
  constructor(
    private readonly posts: PostLoaders,
    private readonly threads: ThreadLoaders,
    private readonly rights: ThreadRightsOf,
  ) {}

  // Without decorators on its parameters, as the author of a post: a page has many, and nearly none is hidden.
  @ResolveField(() => PostHidingType, {
    nullable: true,
    description:
      'By whom it was taken out of sight, and why: for its author and those who keep order, while it is hidden.',
  })
  hiding(
    post: PostRow,
    _arguments: unknown,
    context: RequestContext,
  ): Promise<PostHidingEntity | null> | null {
    return post.hidden ? this.forThoseWhoSeeIt(post, context) : null;
  }

  private async forThoseWhoSeeIt(post: PostRow, context: RequestContext): Promise<PostHidingEntity | null> {
    const thread = await context.loaders.by(this.threads.byId).load(post.threadId);
    if (!thread) return null;
    const { standing, personId } = await this.rights.viewer(context, thread);
    if (!maySeeText(post, standing, personId)) return null;
    const latest = await context.loaders.by(this.posts.hidings).load(post.id);
    return latest?.hidden ? latest : null;
  }
}

@Resolver(() => PostHidingType)
export class PostHidingFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType, { description: 'Who hid it.' })
  by(@Parent() hiding: PostHidingEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(hiding.personId);
  }
}
