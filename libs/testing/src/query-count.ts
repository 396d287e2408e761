import type { DataSource, Logger } from 'typeorm';

/** Records the statements of a data source while some work runs. */
export async function countQueries(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const before = source.logger;
  const recorder: Logger = {
    logQuery: (query) => void statements.push(query),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
  source.logger = recorder;
  try {
    await work();
  } finally {
    source.logger = before;
  }
  return statements;
}
