import { PersonService } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

/** The days between which somebody looks, as instants. */
@Injectable()
export class SearchDays {
  constructor(private readonly persons: PersonService) {}

  /** Days are those of the viewer’s own calendar, and the last one is meant to be in it. */
  async between(
    viewer: Viewer,
    from: string | null | undefined,
    to: string | null | undefined,
  ): Promise<{ from: Date | null; to: Date | null }> {
    if (!from && !to) return { from: null, to: null };
    const [{ DateTime }, { timeZone: zone }] = await Promise.all([
      import('luxon'),
      this.persons.get(viewer.personId),
    ]);
    const begins = (day: string, later: number): Date =>
      DateTime.fromISO(day, { zone }).plus({ days: later }).startOf('day').toJSDate();
    return { from: from ? begins(from, 0) : null, to: to ? begins(to, 1) : null };
  }
}
