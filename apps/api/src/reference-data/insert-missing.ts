import type { Database } from '@concert/kernel';

/**
 * Inserts rows in one statement and leaves alone every row that is there already, by whatever key: what people
 * have changed since stays as they left it. The keys of the first row name the columns for all.
 */
export async function insertMissing(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await database.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
