import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PostRow } from '../post/post.store.js';
import { PostType } from '../post/post.type.js';
import { ReactInput } from './reaction.inputs.js';
import { ReactionService } from './reaction.service.js';

@Resolver(() => PostType)
export class ReactionResolver {
  constructor(private readonly reactions: ReactionService) {}

  @Access('guests-too')
  @Mutation(() => PostType, {
    description:
      'Gives a short answer to a post, or takes it back. It is no consent. Said twice, it is as once.',
  })
  react(@CurrentViewer() viewer: Viewer, @Args('input') { postId, kind, on }: ReactInput): Promise<PostRow> {
    return this.reactions.react(viewer, postId, kind, on);
  }
}
