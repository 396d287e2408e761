import { randomUUID } from 'node:crypto';
import { hashToken, newToken, PersonService } from '@concert/identity';
import { StandingService } from '@concert/governance';
import { Clock, Config, conflict, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MeetingStore } from '../meeting/meeting.store.js';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedStore } from './calendar-feed.store.js';
import { CalendarFiles } from './calendar-files.js';

/** A feed as its owner sees it; the address only right after it was made. */
export type OwnFeed = Pick<CalendarFeedEntity, 'id' | 'createdAt' | 'lastReadAt'> & { url: string | null };

const FEEDS_AT_MOST = 10;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back a feed goes: programmes keep what they have read. */
const PAST_MS = 400 * DAY_MS;
const MEETINGS_AT_MOST = 1000;
const NOTE_READING_EVERY_MS = 5 * 60 * 1000;

@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly feeds: CalendarFeedStore,
    private readonly meetings: MeetingStore,
    private readonly files: CalendarFiles,
    private readonly persons: PersonService,
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
      if ((await this.feeds.ofPerson(viewer.personId)).length >= FEEDS_AT_MOST) throw conflict('tooManyFeeds', { max: FEEDS_AT_MOST });
      const token = newToken();
      const feed = { id: randomUUID(), personId: viewer.personId, tokenHash: hashToken(token), createdAt: this.clock.now(), lastReadAt: null, revokedAt: null };
      await this.feeds.add(feed);
      return { ...feed, url: `${this.config.publicUrl}/calendar/${token}.ics` };
    });
  }

  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    if (!(await this.feeds.revoke(id, viewer.personId, this.clock.now()))) throw notFound('calendarFeed');
    return true;
  }

  /**
   * The calendar behind a token, by what its owner may see at this moment. For someone who has left it is empty rather
   * than missing: programmes keep what they have when an address stops answering.
   */
  async read(token: string): Promise<string> {
    const feed = await this.feeds.findByToken(hashToken(token));
    if (!feed) throw notFound('calendarFeed');
    const [person, mandate] = await Promise.all([this.persons.get(feed.personId), this.standing.ofPerson(feed.personId)]);
    const now = this.clock.now();
    const sees = person.suspendedAt === null && mandate.entityId !== null;
    const meetings = sees ? await this.meetings.forCalendar(mandate, new Date(now.getTime() - PAST_MS), MEETINGS_AT_MOST) : [];
    if (!feed.lastReadAt || now.getTime() - feed.lastReadAt.getTime() > NOTE_READING_EVERY_MS) await this.feeds.wasRead(feed.id, now);
    return this.files.feed(meetings, person.locale);
  }
}
