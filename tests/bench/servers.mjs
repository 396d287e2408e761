// What the rows are measured on: a throw-away PostgreSQL, and API processes as they run in production.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres.mjs';
import { freePort, startProduct } from '../../tools/product.mjs';

/** Calls `work` with a folder, a connection and a way to start things; whatever was started is stopped after it. */
export async function onServers(work) {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-bench-'));
  const running = [];
  const begin = async (starting) => {
    const started = await starting;
    running.unshift(started);
    return started;
  };
  try {
    const database = await begin(
      startPostgres({ dataDir: path.join(folder, 'postgres'), persistent: false }),
    );
    const client = new pg.Client({ connectionString: database.url });
    const connect = async () => {
      await client.connect();
      await begin({ stop: () => client.end() });
    };
    const api = (env = {}) => begin(startApi({ DATABASE_URL: database.url, DATA_DIR: folder, ...env }));
    await work({ folder, database, client, connect, begin, api });
  } finally {
    for (const one of running) await one.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startApi(settings) {
  const port = String(await freePort());
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'error',
    ...settings,
  };
  const product = await startProduct({ env, output: 'ignore' });
  if (!(await product.ready)) throw new Error('The product did not become ready.');
  return product;
}
