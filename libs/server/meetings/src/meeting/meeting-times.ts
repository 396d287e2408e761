import { invalid } from '@concert/kernel';

const HOUR_MS = 60 * 60 * 1000;
/** The longest sitting: a fortnight. */
const LONGEST_MS = 14 * 24 * HOUR_MS;
/** Meetings outside these years are typing mistakes. */
const FIRST_YEAR = 2000;
const YEARS_AHEAD = 20;

/** INVALID_INPUT for times at which nobody meets. */
export function checkTimes({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): void {
  if (endsAt <= startsAt) throw invalid('endsAt', 'notAfterStart');
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS)
    throw invalid('endsAt', 'tooLong', { hours: LONGEST_MS / HOUR_MS });
  const year = startsAt.getUTCFullYear();
  if (year < FIRST_YEAR || year > now.getUTCFullYear() + YEARS_AHEAD) throw invalid('startsAt', 'outOfRange');
}
