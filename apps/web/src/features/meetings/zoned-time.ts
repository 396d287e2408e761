/** What a clock on the wall shows: a day as `YYYY-MM-DD` and a time as `HH:MM`. */
export interface WallClock {
  day: string;
  time: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  // Swedish writes `2027-03-01 09:00`.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  formatters.set(zone, made);
  return made;
}

/** What the clocks of a zone show at an instant. */
export function wallClockIn(zone: string, instant: string | number): WallClock {
  const [day = '', time = ''] = clockOf(zone).format(new Date(instant)).split(' ');
  return { day, time };
}

/**
 * The instant at which the clocks of a zone show that day and time; null when there is no such day or time. Of an
 * hour that is skipped it gives the one after, of an hour that happens twice one of the two.
 */
export function instantIn(zone: string, { day, time }: WallClock): string | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const shownAt = (instant: number): number => {
    const shown = wallClockIn(zone, instant);
    return Date.parse(`${shown.day}T${shown.time}:00Z`);
  };
  const guess = asIfUtc - (shownAt(asIfUtc) - asIfUtc);
  // The first guess may have taken the offset from the other side of a change of the clocks.
  const found = guess - (shownAt(guess) - asIfUtc);
  return new Date(found).toISOString();
}
