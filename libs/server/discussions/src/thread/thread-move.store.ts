import { labelClause, type Readable } from '@concert/governance';
import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ThreadEntity } from './thread.entity.js';
import { ThreadMoveEntity } from './thread-move.entity.js';

const LATER = `SELECT 1 FROM thread_move later
  WHERE later.thread_id = move.thread_id AND later.from_body_id = move.from_body_id AND later.at > move.at`;

@Injectable()
export class ThreadMoveStore {
  constructor(private readonly database: Database) {}

  async add(move: ThreadMoveEntity): Promise<void> {
    await this.database.of(ThreadMoveEntity).insert(move);
  }

  /** Every move of each thread, the oldest first. */
  async ofThreads(threadIds: readonly string[]): Promise<ThreadMoveEntity[][]> {
    const rows = await this.database
      .of(ThreadMoveEntity)
      .find({ where: { threadId: In([...threadIds]) }, order: { at: 'ASC', id: 'ASC' } });
    return inGroups(threadIds, rows, (row) => row.threadId);
  }

  /** The latest departure of each thread that has left the body since and that the reader may see where it stands now. */
  async from(bodyId: string, since: Date, readable: Readable, atMost: number): Promise<ThreadMoveEntity[]> {
    const query = this.database
      .of(ThreadMoveEntity)
      .createQueryBuilder('move')
      .innerJoin(ThreadEntity, 'thread', 'thread.id = move.thread_id')
      .where('move.from_body_id = :bodyId AND move.at > :since AND thread.body_id <> :bodyId', {
        bodyId,
        since,
      })
      .andWhere(`NOT EXISTS (${LATER})`);
    return query
      .andWhere(...labelClause('thread', readable))
      .orderBy('move.at', 'DESC')
      .limit(atMost)
      .getMany();
  }
}
