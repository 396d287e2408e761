import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Numbers about the process and the outbox, for Prometheus. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.registry });
    const outbox = new Gauge({
      name: 'concert_outbox_events',
      help: 'Events that wait to be delivered, and events given up.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const [row] = await database.query<{ waiting: number; dead: number }>(
          'SELECT count(*) FILTER (WHERE done_at IS NULL AND NOT dead)::int AS waiting, count(*) FILTER (WHERE dead)::int AS dead FROM outbox',
        );
        outbox.set({ state: 'waiting' }, row?.waiting ?? 0);
        outbox.set({ state: 'dead' }, row?.dead ?? 0);
      },
    });
  }
}
