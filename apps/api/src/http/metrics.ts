import { SearchIndexStore } from '@concert/desk';
import { Clock, Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Numbers about the process and the outbox, for Prometheus. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(database: Database, search: SearchIndexStore, clock: Clock) {
    collectDefaultMetrics({ register: this.registry });
    const outbox = new Gauge({
      name: 'concert_outbox_events',
      help: 'Events that wait to be delivered, and events given up.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const [row] = await database.query<{ waiting: number; dead: number }>(
          'SELECT count(*) FILTER (WHERE NOT dead)::int AS waiting, count(*) FILTER (WHERE dead)::int AS dead FROM outbox',
        );
        outbox.set({ state: 'waiting' }, row?.waiting ?? 0);
        outbox.set({ state: 'dead' }, row?.dead ?? 0);
      },
    });
    const mail = new Gauge({
      name: 'concert_mail',
      help: 'Mails that wait to be sent, and those of the last two days that were not taken.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const [row] = await database.query<{ queued: number; refused: number }>(
          `SELECT count(*) FILTER (WHERE state = 'QUEUED')::int AS queued,
             count(*) FILTER (WHERE state IN ('FAILED', 'BOUNCED') AND queued_at > now() - interval '2 days')::int AS refused
           FROM mail WHERE state = 'QUEUED' OR queued_at > now() - interval '2 days'`,
        );
        mail.set({ state: 'queued' }, row?.queued ?? 0);
        mail.set({ state: 'refused' }, row?.refused ?? 0);
      },
    });
    const lag = new Gauge({
      name: 'concert_search_lag_seconds',
      help: 'For how long the index of the search has not known of something that changed.',
      registers: [this.registry],
      async collect() {
        lag.set((await search.lag(clock.now())).seconds);
      },
    });
    const behind = new Gauge({
      name: 'concert_search_tasks',
      help: 'Changes that the index of the search does not know yet.',
      registers: [this.registry],
      // Not set by the other: that would be what held when it was asked the time before.
      async collect() {
        behind.set((await search.lag(clock.now())).tasks);
      },
    });
  }
}
