import { SearchIndexStore } from '@concert/desk';
import { Clock, type Config, Database, openBlobStore, Transactions } from '@concert/kernel';
import { loadCompact } from '../reference-data/load-compact.js';
import { loadProgrammes } from '../reference-data/load-programmes.js';
import type { withDataSource } from './data-source.js';

type Source = Parameters<Parameters<typeof withDataSource>[1]>[0];

/** Brings in what a migrated database starts with: the Compact always, the demonstration only where it is asked for. */
export async function fillDatabase(source: Source, config: Config): Promise<void> {
  const database = new Database(source);
  const tx = new Transactions(database);
  await tx.run(async () => {
    await loadCompact(database);
    await loadProgrammes(database);
  });
  if (config.demonstration) await fillDemonstration(database, tx, config);
  await noteForSearch(database);
}

async function fillDemonstration(database: Database, tx: Transactions, config: Config): Promise<void> {
  const clock = new Clock();
  const { loadDemonstration } = await import('../demonstration/load-demonstration.js');
  await loadDemonstration(database, openBlobStore(config, database, tx, clock), clock.today());
}

/** What was put into the tables by hand told nobody of itself: the server reads it all once, beside its work. */
async function noteForSearch(database: Database): Promise<void> {
  const index = new SearchIndexStore(database);
  if (await index.isNew()) await index.addEverything(new Clock().now());
}
