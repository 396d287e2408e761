import type { Config } from '@concert/kernel';
import { withDataSource } from './data-source.js';
import type { fillDatabase } from './fill-database.js';

// Any constant: several processes that start at once take turns at it.
const MIGRATION_LOCK = 7_421_001;

/**
 * Brings the database to the newest schema and then fills it, when it is told how; safe to run by several processes
 * at once.
 */
export async function prepareDatabase(config: Config, fill?: typeof fillDatabase): Promise<void> {
  await withDataSource(config, async (source) => {
    const runner = source.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await source.runMigrations();
      await fill?.(source, config);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  });
}
