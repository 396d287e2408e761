import type { ActivityStatus } from '@concert/contracts';

/** How long after the last word on an activity under way the next one is due: a quarter. */
export const REPORT_EVERY_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Reported {
  status: ActivityStatus;
  startsOn: string;
  /** The day of the newest report; null when there is none. */
  reportedOn: string | null;
}

/** The day on which a report is due, counted from the last one or from the start; null when none is awaited. */
export function reportDueOn({ status, startsOn, reportedOn }: Reported): string | null {
  if (status !== 'UNDER_WAY') return null;
  const from = reportedOn !== null && reportedOn > startsOn ? reportedOn : startsOn;
  return new Date(Date.parse(`${from}T00:00:00Z`) + REPORT_EVERY_DAYS * DAY_MS).toISOString().slice(0, 10);
}
