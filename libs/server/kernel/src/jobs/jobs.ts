import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Transactions } from '../database/transactions.js';

const QUEUES_LOCK = 7_421_003;

interface RepeatedJob {
  name: string;
  /** Five fields, UTC. */
  cron: string;
  act: () => Promise<void>;
}

/** Work that repeats by the clock, done by one of the processes each time. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly repeated: RepeatedJob[] = [];
  private boss: PgBoss | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly tx: Transactions,
  ) {}

  /** Registers at start-up; the act has to be safe to run twice. */
  every(name: string, cron: string, act: () => Promise<void>): void {
    this.repeated.push({ name, cron, act });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.jobs || this.repeated.length === 0) return;
    const boss = new PgBoss({
      connectionString: this.config.databaseUrl,
      schema: 'jobs',
      max: 2,
      application_name: 'concert-jobs',
    });
    boss.on('error', (error) => this.log.error({ msg: 'jobs', error: String(error) }));
    // One process after the other: queues are tables, and two that make the same ones at once can lock each other out.
    await this.tx.run(async () => {
      await this.database.query('SELECT pg_advisory_xact_lock($1)', [QUEUES_LOCK]);
      await boss.start();
      for (const { name, cron } of this.repeated) {
        await boss.createQueue(name);
        await boss.schedule(name, cron);
      }
    });
    for (const { name, act } of this.repeated) await boss.work(name, () => act());
    this.boss = boss;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }
}
