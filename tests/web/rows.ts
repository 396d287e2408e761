import path from 'node:path';
import pg from 'pg';
import { openPostgres } from '../../tools/postgres.mjs';

/** Rows written past the product, for what would take people years or far too many clicks. */
export async function write<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
  const { url } = await openPostgres({
    dataDir: path.join(process.env.CONCERT_SESSIONS ?? '', '../postgres'),
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
