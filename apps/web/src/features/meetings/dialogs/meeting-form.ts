import type { Audience, Classification } from '@concert/contracts';
import type { Meeting } from '../hooks/useMeeting';
import { dayAfter } from '../month';
import { instantIn, wallClockIn, type WallClock } from '../zoned-time';

/** What is typed about a meeting; times as they stand on the wall of its zone. */
export interface MeetingForm {
  title: string;
  start: WallClock;
  end: WallClock;
  timeZone: string;
  place: string;
  link: string;
  audience: Audience;
  classification: Classification;
  jointBodies: string[];
}

/** A new meeting: in two weeks, in the morning of the person who drafts it. */
export function emptyMeeting(timeZone: string, today: string): MeetingForm {
  let day = today;
  for (let count = 0; count < 14; count += 1) day = dayAfter(day);
  return {
    title: '',
    start: { day, time: '10:00' },
    end: { day, time: '12:00' },
    timeZone,
    place: '',
    link: '',
    audience: 'BODY',
    classification: 'UNCLASSIFIED',
    jointBodies: [],
  };
}

export function formOf(meeting: Meeting): MeetingForm {
  const { title, startsAt, endsAt, timeZone, place, link, audience, classification, jointBodies } = meeting;
  return {
    title,
    start: wallClockIn(timeZone, startsAt),
    end: wallClockIn(timeZone, endsAt),
    timeZone,
    place: place ?? '',
    link: link ?? '',
    audience,
    classification,
    jointBodies: jointBodies.map(({ code }) => code),
  };
}

/** As the server takes it; null while the times are not complete. */
export function inputOf(form: MeetingForm) {
  const startsAt = instantIn(form.timeZone, form.start);
  const endsAt = instantIn(form.timeZone, form.end);
  if (!startsAt || !endsAt) return null;
  const { title, timeZone, audience, classification, jointBodies } = form;
  return {
    title,
    startsAt,
    endsAt,
    timeZone,
    place: form.place.trim() || null,
    link: form.link.trim() || null,
    audience,
    classification,
    jointBodies,
  };
}

/** The end moves along when the beginning moves to another day. */
export function withStart(form: MeetingForm, start: WallClock): MeetingForm {
  const moves = form.end.day === form.start.day || form.end.day < start.day;
  return { ...form, start, end: moves ? { ...form.end, day: start.day } : form.end };
}
