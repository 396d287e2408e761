import type { ActivityStatus } from '@concert/contracts';
import type { Chance } from '../chance.js';

const DAY = 24 * 60 * 60 * 1000;

export interface Progress {
  status: ActivityStatus;
  percent: number;
  late: boolean;
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const fives = (percent: number): number => Math.min(95, Math.max(5, Math.round(percent / 5) * 5));

/** How far an activity is on a day: most are where they should be, some are late, a few were called off. */
export function progressOn(today: string, startsOn: string, endsOn: string, chance: Chance): Progress {
  const luck = chance.next();
  if (startsOn > today) return { status: 'PLANNED', percent: 0, late: false };
  if (endsOn < today) {
    const overdue = days(endsOn, today);
    if (luck < (overdue > 45 ? 0.87 : 0.6)) return { status: 'COMPLETED', percent: 100, late: false };
    if (overdue > 45 && luck > 0.95) return { status: 'CANCELLED', percent: fives(luck * 40), late: false };
    return { status: 'UNDER_WAY', percent: fives(70 + luck * 25), late: true };
  }
  if (luck < 0.07) return { status: 'PLANNED', percent: 0, late: true };
  if (luck > 0.97) return { status: 'CANCELLED', percent: 20, late: false };
  const elapsed = days(startsOn, today) / Math.max(1, days(startsOn, endsOn));
  return { status: 'UNDER_WAY', percent: fives(elapsed * 100 * (0.65 + luck * 0.5)), late: false };
}

/** The days on which something was reported, the last one shortly before `today` or after the end. */
export function reportDays(today: string, startsOn: string, endsOn: string, chance: Chance): string[] {
  const from = Date.parse(startsOn) + 20 * DAY;
  const to = Math.min(
    Date.parse(endsOn) + chance.between(2, 18) * DAY,
    Date.parse(today) - chance.between(2, 40) * DAY,
  );
  const count = Math.max(1, Math.min(4, Math.round((to - from) / (110 * DAY))));
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  // What began only yesterday was not yet reported on tomorrow.
  const latest = Math.min(Math.max(to, Date.parse(startsOn) + DAY), Date.parse(today) - DAY);
  return Array.from({ length: count }, (_, index) =>
    new Date(Math.min(latest, count === 1 ? latest : from + index * step)).toISOString().slice(0, 10),
  );
}
