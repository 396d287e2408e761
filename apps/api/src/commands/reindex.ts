import 'reflect-metadata';
import { SearchIndexer, SearchIndexStore } from '@concert/desk';
import { Config, ConfigError } from '@concert/kernel';
import { createApplication } from '../application.js';
import { prepareDatabase } from './prepare-database.js';

/** Has the search read everything again. People may go on working and searching; servers that run help with it. */
try {
  const config = new Config({ ...process.env, JOBS: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  await prepareDatabase(config);
  const app = await createApplication(config);
  try {
    await app.init();
    const indexer = app.get(SearchIndexer);
    await indexer.reindex();
    await indexer.settle();
    const { tasks } = await app.get(SearchIndexStore).lag(new Date());
    process.stdout.write(
      tasks === 0
        ? 'The search knows everything again.\n'
        : `${tasks} things could not be read; a running server tries them again.\n`,
    );
  } finally {
    await app.close();
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
