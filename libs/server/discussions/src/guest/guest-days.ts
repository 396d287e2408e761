import { invalid } from '@concert/kernel';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_DAYS = 366;

/** INVALID_INPUT for a last day that is over, or more than a year away. */
export function requireLastDay(day: string, today: string): void {
  const away = (Date.parse(day) - Date.parse(today)) / DAY_MS;
  if (!(away >= 0)) throw invalid('lastDay', 'dayOver');
  if (away > LONGEST_DAYS) throw invalid('lastDay', 'tooFarAway');
}

export const endOf = (day: string): Date => new Date(Date.parse(day) + DAY_MS);
