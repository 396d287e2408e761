import { Clock, type Config, Database } from '@concert/kernel';
import { loadCompact } from '../reference-data/load-compact.js';
import type { withDataSource } from './data-source.js';

type Source = Parameters<Parameters<typeof withDataSource>[1]>[0];

/** Brings in what a migrated database starts with: the Compact always, the demonstration only where it is asked for. */
export async function fillDatabase(source: Source, config: Config): Promise<void> {
  const database = new Database(source);
  await database.transaction(async () => {
    await loadCompact(database);
    if (!config.demonstration) return;
    const { loadDemonstration } = await import('../demonstration/load-demonstration.js');
    await loadDemonstration(database, new Clock().today());
  });
}
