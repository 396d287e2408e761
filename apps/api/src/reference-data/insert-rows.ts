import type { Database } from '@concert/kernel';

/** Inserts rows in one statement. The keys of the first row name the columns for all. */
export function insertRows(database: Database, table: string, rows: readonly object[]): Promise<void> {
  return insert(database, table, rows, '');
}

/**
 * The same, leaving alone every row that is there already, by whatever key: what people have changed since stays as
 * they left it.
 */
export function insertMissing(database: Database, table: string, rows: readonly object[]): Promise<void> {
  return insert(database, table, rows, 'ON CONFLICT DO NOTHING');
}

async function insert(
  database: Database,
  table: string,
  rows: readonly object[],
  otherwise: string,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await database.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1) ${otherwise}`,
    [JSON.stringify(rows)],
  );
}
