import type { ActivityStatus } from '@concert/contracts';

interface Dated {
  startsOn: string;
  endsOn: string;
  status: ActivityStatus;
}

/** Past its end and neither completed nor cancelled, or past its start and still only planned. Never stored. */
export function isLate({ startsOn, endsOn, status }: Dated, today: string): boolean {
  if (status === 'COMPLETED' || status === 'CANCELLED') return false;
  return endsOn < today || (status === 'PLANNED' && startsOn < today);
}

/** The same rule as SQL, for lists and counts; `alias` is a row with these columns, `:today` the parameter. */
export const lateClause = (alias: string): string =>
  `(${alias}.status IN ('PLANNED', 'UNDER_WAY') AND ${alias}.endsOn < :today OR ${alias}.status = 'PLANNED' AND ${alias}.startsOn < :today)`;
