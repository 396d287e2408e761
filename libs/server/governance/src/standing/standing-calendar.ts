import { Clock, Events, Jobs, Transactions } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { bodyChanged } from '../body/body.events.js';
import { standingChanged } from './standing.events.js';
import { StandingStore } from './standing.store.js';

/**
 * Rights follow the calendar by themselves, for they are computed when asked; open sockets do not, and are moved when
 * a day begins. Midnight is that of UTC.
 */
@Injectable()
export class StandingCalendar implements OnModuleInit {
  constructor(
    private readonly store: StandingStore,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // Twice, because the clock of the database that starts the job may be a little ahead of ours.
    this.jobs.every('standing-midnight', '0,2 0 * * *', () => this.beginDay());
  }

  /** Tells everyone whose standing, and everyone who watches a body that, begins or ends today. Safe to repeat. */
  beginDay(): Promise<void> {
    return this.tx.run(async () => {
      const today = this.clock.today();
      const personIds = await this.store.personsTurning(today);
      if (personIds.length > 0) this.events.add(standingChanged({ personIds }));
      for (const bodyId of await this.store.bodiesTurning(today)) this.events.add(bodyChanged({ bodyId }));
    });
  }
}
