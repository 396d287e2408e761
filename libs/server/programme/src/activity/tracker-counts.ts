import { ACTIVITY_STATUSES, type ActivityStatus } from '@concert/contracts';

/** Activities of one body in one status, as the database adds them up. */
export interface CountedRow {
  body: string;
  pillar: string | null;
  status: ActivityStatus;
  count: number;
  late: number;
  percentSum: number;
}

export interface Count {
  key: string;
  count: number;
  late: number;
  percent: number;
  planned: number;
  underWay: number;
  completed: number;
  cancelled: number;
}

export interface Counts {
  total: number;
  late: number;
  byStatus: Count[];
  byPillar: Count[];
  byBody: Count[];
}

/** Key of the bar of bodies that serve no single pillar (the Committee). */
export const NO_PILLAR = 'NONE';

const PER_STATUS = {
  PLANNED: 'planned',
  UNDER_WAY: 'underWay',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
} as const satisfies Record<ActivityStatus, keyof Count>;

/** Figures of a list. Rows come in the order in which bodies are listed; keys keep that order. */
export function countsOf(rows: readonly CountedRow[]): Counts {
  return {
    total: sum(rows, (row) => row.count),
    late: sum(rows, (row) => row.late),
    byStatus: ACTIVITY_STATUSES.flatMap((status) =>
      grouped(
        rows.filter((row) => row.status === status),
        () => status,
      ),
    ),
    byPillar: grouped(rows, (row) => row.pillar ?? NO_PILLAR).sort((a, b) => (a.key < b.key ? -1 : 1)),
    byBody: grouped(rows, (row) => row.body),
  };
}

function grouped(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): Count[] {
  const groups = new Map<string, CountedRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, group]) => counted(key, group));
}

function counted(key: string, rows: CountedRow[]): Count {
  const count: Count = {
    key,
    count: sum(rows, (row) => row.count),
    late: sum(rows, (row) => row.late),
    ...{ percent: 0, planned: 0, underWay: 0, completed: 0, cancelled: 0 },
  };
  for (const row of rows) count[PER_STATUS[row.status]] += row.count;
  // What was called off says nothing about how far the rest is.
  const going = rows.filter((row) => row.status !== 'CANCELLED');
  const share = sum(going, (row) => row.count);
  count.percent = share === 0 ? 0 : Math.round(sum(going, (row) => row.percentSum) / share);
  return count;
}

const sum = (rows: readonly CountedRow[], of: (row: CountedRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
