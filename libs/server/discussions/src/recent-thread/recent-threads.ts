import { StandingService } from '@concert/governance';
import { type Page, type PageRequest, pageSize, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { beginningOf } from '../post/spoken.js';
import { type RecentRow, RecentThreadStore } from './recent-thread.store.js';

const EXTRACT = 240;

/** A thread in which others have said something of late, and how the first of it that can be read begins. */
export interface RecentThread extends Omit<RecentRow, 'text' | 'total'> {
  extract: string;
}

/** What others have said of late in bodies, as far as the viewer may read it now. */
@Injectable()
export class RecentThreads {
  constructor(
    private readonly threads: RecentThreadStore,
    private readonly standing: StandingService,
  ) {}

  /** One page for each of these bodies. */
  async pages(
    viewer: Viewer,
    bodyIds: readonly string[],
    since: Date,
    { first, after = null }: PageRequest,
  ): Promise<Page<RecentThread>[]> {
    const size = pageSize(first);
    const groups = await this.threads.ofBodies(
      bodyIds,
      viewer.personId,
      await this.standing.readable(viewer),
      { since, atMost: size + 1, after },
    );
    return groups.map((rows) => ({
      nodes: rows
        .slice(0, size)
        .map(({ text, total: _, ...thread }) => ({ ...thread, extract: beginningOf(text, EXTRACT) })),
      keyOf: ({ lastPostAt, threadId }) => [lastPostAt.toISOString(), threadId],
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      count: () => Promise.resolve(rows[0]?.total ?? 0),
    }));
  }
}
