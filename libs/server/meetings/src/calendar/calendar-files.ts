import type { Locale } from '@concert/contracts';
import { BodyLoaders } from '@concert/governance';
import { PersonService } from '@concert/identity';
import { Config, type Viewer, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ICalCalendarMethod, ICalEventData } from 'ical-generator';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingAccess } from '../meeting/meeting-access.js';
import {
  CANCELLED_TITLE,
  CONFIDENTIAL_TITLE,
  ENTRY_TEXT,
  FEED_NAME,
  MEETING_TITLE,
} from './calendar.texts.js';
import { isUtc, timeZoneDefinition } from './time-zone-definition.js';

/** How often programmes are asked to read a feed again. */
const REFRESH_S = 60 * 60;

/** Writes meetings as iCalendar (RFC 5545), as calendars on phones and Outlook read them. */
@Injectable()
export class CalendarFiles {
  constructor(
    private readonly access: MeetingAccess,
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonService,
    private readonly config: Config,
  ) {}

  /** One meeting as a file, for whoever may see it. A cancelled one takes itself out of the calendar it is opened in. */
  async ofMeeting(viewer: Viewer, id: string): Promise<string> {
    const { meeting } = await this.access.getFor(viewer, id);
    const { locale } = await this.persons.get(viewer.personId);
    return (await this.toSend(meeting, locale)).content;
  }

  /** The same for whoever passes it on to persons who may see the meeting. */
  async toSend(
    meeting: MeetingEntity,
    locale: Locale,
  ): Promise<{ method: 'PUBLISH' | 'CANCEL'; content: string }> {
    const method = meeting.state === 'CANCELLED' ? 'CANCEL' : 'PUBLISH';
    return { method, content: await this.write([meeting], locale, { method }) };
  }

  feed(meetings: readonly MeetingEntity[], locale: Locale): Promise<string> {
    return this.write(meetings, locale, {
      method: 'PUBLISH',
      name: wording(FEED_NAME, locale, {}),
      ttl: REFRESH_S,
    });
  }

  private async write(
    meetings: readonly MeetingEntity[],
    locale: Locale,
    about: { method: `${ICalCalendarMethod}`; name?: string; ttl?: number },
  ): Promise<string> {
    // Loaded when needed: most processes never write a calendar.
    const [{ default: ical, ICalCalendarMethod }, { DateTime }] = await Promise.all([
      import('ical-generator'),
      import('luxon'),
    ]);
    const years = span(meetings);
    const calendar = ical({
      prodId: { company: 'Concert', product: 'Concert', language: 'EN' },
      method: ICalCalendarMethod[about.method],
      timezone: { name: null, generator: (zone) => timeZoneDefinition(zone, years.from, years.until) },
      ...(about.name === undefined ? {} : { name: about.name }),
      ...(about.ttl === undefined ? {} : { ttl: about.ttl }),
    });
    const codes = await this.codesOf(meetings);
    for (const meeting of meetings) {
      calendar.createEvent({
        ...this.entry(meeting, codes.get(meeting.bodyId) ?? '', locale),
        // As instants with a zone of their own: the library would read plain dates in the zone of the server.
        start: DateTime.fromJSDate(meeting.startsAt),
        end: DateTime.fromJSDate(meeting.endsAt),
        timezone: isUtc(meeting.timeZone) ? null : meeting.timeZone,
      });
    }
    return calendar.toString();
  }

  private entry(meeting: MeetingEntity, body: string, locale: Locale): Omit<ICalEventData, 'start'> {
    const confidential = meeting.classification === 'CONFIDENTIAL';
    const cancelled = meeting.state === 'CANCELLED';
    const title = confidential
      ? wording(CONFIDENTIAL_TITLE, locale, { body })
      : wording(MEETING_TITLE, locale, { body, title: meeting.title });
    const page = `${this.config.publicUrl}/meetings/${meeting.id}`;
    return {
      id: `${meeting.id}@${new URL(this.config.publicUrl).hostname}`,
      sequence: meeting.calendarSequence,
      stamp: meeting.calendarChangedAt,
      lastModified: meeting.calendarChangedAt,
      created: meeting.convenedAt ?? meeting.createdAt,
      summary: cancelled ? wording(CANCELLED_TITLE, locale, { title }) : title,
      description: wording(ENTRY_TEXT, locale, {
        page,
        join: confidential ? null : meeting.link,
        confidential,
      }),
      ...(confidential ? {} : { location: meeting.place ?? meeting.link ?? '' }),
      url: page,
      status: (cancelled
        ? 'CANCELLED'
        : meeting.convenedAt === null
          ? 'TENTATIVE'
          : 'CONFIRMED') as NonNullable<ICalEventData['status']>,
      class: classOf(meeting),
      organizer: { name: body, email: addressOf(this.config.mailFrom) },
    };
  }

  private async codesOf(meetings: readonly MeetingEntity[]): Promise<Map<string, string>> {
    const ids = [...new Set(meetings.map((meeting) => meeting.bodyId))];
    const bodies = await this.bodies.byId(ids);
    return new Map(ids.map((id, index) => [id, bodies[index]?.code ?? '']));
  }
}

function span(meetings: readonly MeetingEntity[]): { from: Date; until: Date } {
  const starts = meetings.map((meeting) => meeting.startsAt.getTime());
  const ends = meetings.map((meeting) => meeting.endsAt.getTime());
  return { from: new Date(Math.min(...starts)), until: new Date(Math.max(...ends)) };
}

/** `Concert <a@b>` → `a@b`. */
const addressOf = (mailbox: string): string => /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;

/** How freely a calendar shows the entry to those with whom its owner shares it (RFC 5545, 3.8.1.3). */
function classOf({ audience, classification }: MeetingEntity): NonNullable<ICalEventData['class']> {
  const open = audience === 'COMPACT' ? 'PUBLIC' : 'PRIVATE';
  return (classification === 'CONFIDENTIAL' ? classification : open) as NonNullable<ICalEventData['class']>;
}
