import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { Config } from '../config/config.js';

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

  constructor(private readonly config: Config) {}

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
    await boss.start();
    for (const { name, cron, act } of this.repeated) {
      await boss.createQueue(name);
      await boss.schedule(name, cron);
      await boss.work(name, () => act());
    }
    this.boss = boss;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }
}
