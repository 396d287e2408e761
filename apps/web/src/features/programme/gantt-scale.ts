const DAY = 24 * 60 * 60 * 1000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

interface Span {
  startsOn: string;
  endsOn: string;
}

export interface Tick {
  /** The first day of the month. */
  day: string;
  /** Where it stands, from 0 to 100. */
  offset: number;
  /** Whether there is room to name it. */
  named: boolean;
}

export interface GanttScale {
  ticks: Tick[];
  /** Months that the scale covers. */
  months: number;
  place: (span: Span) => { offset: number; width: number };
  /** Null when the day lies outside. */
  offsetOf: (day: string) => number | null;
}

const MOST_NAMES = 12;

/** Whole months from the earliest start to the latest end, whatever their number; positions in per cent. */
export function ganttScale(spans: readonly Span[]): GanttScale | null {
  if (spans.length === 0) return null;
  const first = new Date(Math.min(...spans.map(({ startsOn }) => at(startsOn))));
  const last = new Date(Math.max(...spans.map(({ endsOn }) => at(endsOn))));
  const start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
  const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1);
  const offset = (instant: number): number => ((instant - start) / (end - start)) * 100;
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  // A name every one, two, three, six or twelve months: always on the same months of a year.
  const step = [1, 2, 3, 6, 12].find((each) => months / each <= MOST_NAMES) ?? 12;
  const ticks = Array.from({ length: months }, (_, index) => {
    const instant = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1);
    const month = new Date(instant).getUTCMonth();
    return {
      day: new Date(instant).toISOString().slice(0, 10),
      offset: offset(instant),
      named: month % step === 0,
    };
  });
  return {
    ticks,
    months,
    place: ({ startsOn, endsOn }) => {
      const from = offset(at(startsOn));
      return { offset: from, width: offset(at(endsOn) + DAY) - from };
    },
    offsetOf: (day) => (at(day) < start || at(day) >= end ? null : offset(at(day))),
  };
}
