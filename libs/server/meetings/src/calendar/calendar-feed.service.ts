import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '@concert/identity';
import { StandingService } from '@concert/governance';
import { Clock, Config, conflict, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedStore } from './calendar-feed.store.js';

/** A feed as its owner sees it; the address only right after it was made. */
export type OwnFeed = Pick<CalendarFeedEntity, 'id' | 'createdAt' | 'lastReadAt'> & { url: string | null };

const FEEDS_AT_MOST = 10;

@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly feeds: CalendarFeedStore,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async own(viewer: Viewer): Promise<OwnFeed[]> {
    return (await this.feeds.ofPerson(viewer.personId)).map((feed) => ({ ...feed, url: null }));
  }

  create(viewer: Viewer): Promise<OwnFeed> {
    return this.tx.run(async () => {
      await this.standing.requireAffiliated(viewer);
      await this.feeds.lockFor(viewer.personId);
      if ((await this.feeds.ofPerson(viewer.personId)).length >= FEEDS_AT_MOST)
        throw conflict('tooManyFeeds', { max: FEEDS_AT_MOST });
      const token = newToken();
      const feed = {
        id: randomUUID(),
        personId: viewer.personId,
        tokenHash: hashToken(token),
        createdAt: this.clock.now(),
        lastReadAt: null,
        revokedAt: null,
      };
      await this.feeds.add(feed);
      return { ...feed, url: `${this.config.publicUrl}/calendar/${token}.ics` };
    });
  }

  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    if (!(await this.feeds.revoke(id, viewer.personId, this.clock.now()))) throw notFound('calendarFeed');
    return true;
  }
}
