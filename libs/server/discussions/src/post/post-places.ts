import { Injectable } from '@nestjs/common';
import { PostStore } from './post.store.js';

/** Where a post stands and whether it can be read there, for those who tell of it. */
export interface PostPlace {
  threadId: string;
  seq: number;
  authorId: string;
  /** False once it is hidden or withdrawn. */
  shown: boolean;
}

@Injectable()
export class PostPlaces {
  constructor(private readonly posts: PostStore) {}

  async find(postId: string): Promise<PostPlace | null> {
    const post = await this.posts.find(postId);
    if (!post) return null;
    const { threadId, seq, authorId, hidden, withdrawnAt } = post;
    return { threadId, seq, authorId, shown: !hidden && withdrawnAt === null };
  }
}
