import { dayAfter } from './month';
import { wallClockIn } from './zoned-time';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** The days of the reader on which a meeting takes place. */
export function daysOf({ startsAt, endsAt }: Span, zone: string): string[] {
  const first = wallClockIn(zone, startsAt).day;
  // What ends at midnight does not touch the day that begins there.
  const last = wallClockIn(zone, Date.parse(endsAt) - 1).day;
  const days = [first];
  for (let day = first; day < last;) {
    day = dayAfter(day);
    days.push(day);
  }
  return days;
}

/** Meetings by the days of the reader, each day in the order in which they were given. */
export function byDay<Meeting extends Span>(
  meetings: readonly Meeting[],
  zone: string,
): Map<string, Meeting[]> {
  const days = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const day of daysOf(meeting, zone)) days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return days;
}
