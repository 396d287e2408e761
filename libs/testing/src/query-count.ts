import type { DataSource, Logger } from 'typeorm';

// The dispatcher works on its own time, beside whatever is being counted.
const DISPATCHER = /\boutbox\b|^(START TRANSACTION|COMMIT|ROLLBACK)/;

/** Records the statements of a data source while some work runs. */
export async function countQueries(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const before = source.logger;
  const recorder: Logger = {
    logQuery: (query) => void (DISPATCHER.test(query) || statements.push(query)),
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
