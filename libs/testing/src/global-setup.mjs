import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../tools/postgres.mjs';

/** One throw-away PostgreSQL for all workers of this run; every test file clones its own database in it. */
export default async function startDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'concert-test-'));
  const postgres = await startPostgres({ dataDir: folder, persistent: false, tuning: 'test' });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.concertTestPostgres = postgres;
}
