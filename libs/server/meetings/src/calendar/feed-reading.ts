import { StandingService } from '@concert/governance';
import { hashToken, PersonService } from '@concert/identity';
import { Clock, notFound } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MeetingStore } from '../meeting/meeting.store.js';
import { CalendarFeedStore } from './calendar-feed.store.js';
import { CalendarFiles } from './calendar-files.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back a feed goes: programmes keep what they have read. */
const PAST_MS = 400 * DAY_MS;
const MEETINGS_AT_MOST = 1000;
const NOTE_READING_EVERY_MS = 5 * 60 * 1000;

/** What a calendar programme finds under a private address. */
@Injectable()
export class FeedReading {
  constructor(
    private readonly feeds: CalendarFeedStore,
    private readonly meetings: MeetingStore,
    private readonly files: CalendarFiles,
    private readonly persons: PersonService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /**
   * The calendar behind a token, by what its owner may see at this moment. For someone who has left it is empty rather
   * than missing: programmes keep what they have when an address stops answering.
   */
  async read(token: string): Promise<string> {
    const feed = await this.feeds.findByToken(hashToken(token));
    if (!feed) throw notFound('calendarFeed');
    const [person, mandate] = await Promise.all([
      this.persons.get(feed.personId),
      this.standing.ofPerson(feed.personId),
    ]);
    const now = this.clock.now();
    const sees = person.suspendedAt === null && mandate.entityId !== null;
    const meetings = sees
      ? await this.meetings.forCalendar(mandate, new Date(now.getTime() - PAST_MS), MEETINGS_AT_MOST)
      : [];
    if (!feed.lastReadAt || now.getTime() - feed.lastReadAt.getTime() > NOTE_READING_EVERY_MS)
      await this.feeds.wasRead(feed.id, now);
    return this.files.feed(meetings, person.locale);
  }
}
