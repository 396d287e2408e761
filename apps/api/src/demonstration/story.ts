import { type Database } from '@concert/kernel';
import { DateTime } from 'luxon';
import { type Ids, idsByCode } from '../reference-data/load-compact.js';

/** Shown wherever a text is invented, so that nobody takes it for a paper of the Compact. */
export const MARK = 'Demonstration data';

/**
 * What every part of the demonstration needs to know. All days are counted from the anchor, the day of loading, so
 * that the next meeting lies ahead and the last one is fresh, whenever that is.
 */
export class Story {
  private constructor(
    readonly database: Database,
    readonly anchor: string,
    private readonly ids: Ids,
  ) {}

  static async begin(database: Database, anchor: string): Promise<Story> {
    const [entities, bodies] = [await idsByCode(database, 'entity'), await idsByCode(database, 'body')];
    return new Story(database, anchor, { entities, bodies });
  }

  entity(code: string): string {
    return known(this.ids.entities.get(code), code);
  }

  body(code: string): string {
    return known(this.ids.bodies.get(code), code);
  }

  /** The day that lies so many days after the anchor (before it, when negative). */
  day(offset: number): string {
    return DateTime.fromISO(this.anchor, { zone: 'utc' }).plus({ days: offset }).toISODate() ?? this.anchor;
  }

  /** A clock time in a zone on the day of that offset. */
  at(offset: number, time: string, zone = 'UTC'): Date {
    return DateTime.fromISO(`${this.day(offset)}T${time}`, { zone }).toJSDate();
  }

  /** The same, moved on to Monday from a Saturday or Sunday: nothing official happens on those. */
  atWork(offset: number, time: string, zone = 'UTC'): Date {
    return this.at(offset + (this.pastFriday(offset) === 0 ? 0 : 3 - this.pastFriday(offset)), time, zone);
  }

  /** The same, moved back to Friday: what was written at the end of a week, and never after the anchor. */
  workdayBefore(offset: number, time: string, zone = 'UTC'): Date {
    return this.at(offset - this.pastFriday(offset), time, zone);
  }

  /** 1 on a Saturday, 2 on a Sunday, otherwise 0. */
  private pastFriday(offset: number): number {
    return Math.max(0, DateTime.fromISO(this.day(offset), { zone: 'utc' }).weekday - 5);
  }
}

function known(id: string | undefined, code: string): string {
  if (id === undefined) throw new Error(`The Compact has no "${code}": load it before the demonstration.`);
  return id;
}
