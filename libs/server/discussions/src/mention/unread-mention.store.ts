import { labelClause, type Readable } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostMentionEntity } from './post-mention.entity.js';

/** A post that called a person who has not read it. */
export interface UnreadCall {
  postId: string;
  threadId: string;
  bodyId: string;
  title: string;
  seq: number;
  authorId: string;
  entityId: string | null;
  text: string;
  at: Date;
}

@Injectable()
export class UnreadMentionStore {
  constructor(private readonly database: Database) {}

  /** The latest first; without what was hidden, withdrawn or moved out of the person's sight. */
  of(personId: string, readable: Readable, atMost: number): Promise<UnreadCall[]> {
    return this.database
      .of(PostMentionEntity)
      .createQueryBuilder('mention')
      .innerJoin('post', 'post', 'post.id = mention.post_id')
      .innerJoin('thread', 'thread', 'thread.id = post.thread_id')
      .leftJoin('read_mark', 'mark', 'mark.thread_id = thread.id AND mark.person_id = mention.person_id')
      .select('post.id AS "postId", post.seq AS seq, post.author_id AS "authorId", post.text AS text')
      .addSelect('post.entity_id AS "entityId", mention.at AS at')
      .addSelect('thread.id AS "threadId", thread.body_id AS "bodyId", thread.title AS title')
      .where('mention.person_id = :personId AND post.seq > COALESCE(mark.seq, 0)', { personId })
      .andWhere('NOT post.hidden AND post.withdrawn_at IS NULL')
      .andWhere(...labelClause('thread', readable))
      .orderBy('mention.at', 'DESC')
      .addOrderBy('post.id')
      .limit(atMost)
      .getRawMany<UnreadCall>();
  }
}
