import { Injectable } from '@nestjs/common';

/** The only source of "now"; tests set it, so that no rule about time needs waiting. */
@Injectable()
export class Clock {
  private fixed: number | undefined;

  now(): Date {
    return new Date(this.fixed ?? Date.now());
  }

  /** The current day as YYYY-MM-DD in UTC: seats and representations begin and end on days, not instants. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** Stops the clock at an instant (tests only); `undefined` lets it run again. */
  set(instant: Date | string | undefined): void {
    this.fixed = instant === undefined ? undefined : new Date(instant).getTime();
  }
}
