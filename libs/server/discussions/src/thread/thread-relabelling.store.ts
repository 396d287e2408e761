import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ThreadRelabellingEntity } from './thread-relabelling.entity.js';

@Injectable()
export class ThreadRelabellingStore {
  constructor(private readonly database: Database) {}

  async add(relabelling: ThreadRelabellingEntity): Promise<void> {
    await this.database.of(ThreadRelabellingEntity).insert(relabelling);
  }

  /** Oldest first. */
  async ofThreads(threadIds: readonly string[]): Promise<ThreadRelabellingEntity[][]> {
    const rows = await this.database
      .of(ThreadRelabellingEntity)
      .find({ where: { threadId: In([...threadIds]) }, order: { at: 'ASC', id: 'ASC' } });
    return inGroups(threadIds, rows, (row) => row.threadId);
  }
}
