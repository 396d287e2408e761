import { Injectable } from '@nestjs/common';
import { type ReactionRow, ReactionStore } from './reaction.store.js';

@Injectable()
export class ReactionLoaders {
  constructor(private readonly reactions: ReactionStore) {}

  readonly byPost = (postIds: readonly string[]): Promise<ReactionRow[][]> => this.reactions.ofPosts(postIds);
}
