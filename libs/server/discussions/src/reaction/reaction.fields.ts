import { REACTION_KINDS } from '@concert/contracts';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { showsReactions } from '../post/post.policy.js';
import type { PostRow } from '../post/post.store.js';
import { PostType } from '../post/post.type.js';
import { ReactionLoaders } from './reaction.loaders.js';
import type { ReactionRow } from './reaction.store.js';
import { PostReactionType } from './reaction.type.js';

@Resolver(() => PostType)
export class PostReactionsFields {
  constructor(private readonly given: ReactionLoaders) {}

  // Without decorators on its parameters, as the author of a post: a page has many.
  @ResolveField(() => [PostReactionType], {
    description:
      'Short answers to it, each kind once; none where its text is out of sight. They are no consent.',
  })
  async reactions(
    post: PostRow,
    _arguments: unknown,
    { loaders, viewer }: RequestContext,
  ): Promise<SeenReaction[]> {
    if (post.movedToId !== null || !showsReactions(post)) return [];
    const rows = await loaders.by(this.given.byPost).load(post.id);
    const ordered = rows.length < 2 ? rows : [...rows].sort((a, b) => rank(a) - rank(b));
    return ordered.map(({ kind, personIds }) => ({
      kind,
      personIds,
      count: personIds.length,
      mine: viewer !== null && personIds.includes(viewer.personId),
    }));
  }
}

type SeenReaction = PostReactionType & Pick<ReactionRow, 'personIds'>;

const rank = ({ kind }: ReactionRow): number => REACTION_KINDS.indexOf(kind);

@Resolver(() => PostReactionType)
export class PostReactionFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => [PersonType], {
    description: 'The earliest first; nobody for guests, to whom readers are not named.',
  })
  people(@Parent() { personIds }: SeenReaction, @Context() { loaders, viewer }: RequestContext) {
    if (viewer?.guest) return [];
    return loaders.by(this.persons.byId).loadMany(personIds);
  }
}
