// The embedded PostgreSQL: the real server, from npm, in a child process. Used by `npm start` and by the tests.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { claim, holderOf, publish, release } from './claim.mjs';
import { freePort } from './ports.mjs';
import { postgresAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { clusterHome, discard, homeOf } from './postgres/places.mjs';
import { clearLeftover, launch, makeCluster } from './postgres/server.mjs';

const USER = 'concert';
const CLAIM = 'in-use.json';

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // No disk has to seek any more; told so, PostgreSQL finds a row by its key in small tables too, however many versions
  // of the rows a busy hour has left there.
  random_page_cost: 1.1,
};

const TUNINGS = {
  default: { max_connections: 100 },
  // Nothing survives a test, so nothing needs to reach the disk; many small databases live side by side.
  test: {
    max_connections: 200,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    autovacuum: 'off',
    io_method: 'sync',
  },
};

/**
 * Starts PostgreSQL on the cluster kept in `dataDir` (made when missing), reachable on 127.0.0.1 alone.
 * With `persistent: false` the folder is removed when it stops, even when this process is killed.
 * Throws one sentence when the folder is in use, or when PostgreSQL cannot run here.
 */
export async function startPostgres({
  dataDir,
  port,
  persistent = true,
  tuning = 'default',
  database = 'concert',
}) {
  if (process.platform === 'win32')
    throw new Error('The embedded PostgreSQL needs Linux or macOS: set DATABASE_URL.');
  const folder = path.resolve(dataDir);
  const account = postgresAccount();
  const home = clusterHome(folder, account);
  const claimFile = path.join(home, CLAIM);
  const { taken, holder } = claim(claimFile);
  if (holder) {
    throw new Error(
      `The data folder ${folder} is in use by process ${holder.pid}: stop that one first, or set DATA_DIR.`,
    );
  }
  try {
    const password = passwordOf(home);
    const binaries = await findBinaries(account);
    const cluster = makeCluster({ binaries, account, home, user: USER, password, throwAway: !persistent });
    await clearLeftover(cluster);
    const settings = { ...ALWAYS, ...TUNINGS[tuning] };
    const leftover = persistent ? null : home;
    const server = await launchOnPort(port, (on) =>
      launch({ binaries, account, home, cluster, port: on, settings, leftover }),
    );
    const urlOf = (name) => `postgres://${USER}:${password}@127.0.0.1:${server.port}/${name}`;
    await ensureDatabase(urlOf, database);
    publish(claimFile, taken, { port: server.port });
    return {
      url: urlOf(database),
      port: server.port,
      gone: server.gone,
      async stop() {
        await server.stop();
        release(claimFile, taken);
        if (!persistent) discard(folder, home);
      },
    };
  } catch (error) {
    release(claimFile, taken);
    throw error;
  }
}

/**
 * A connection to the cluster in `dataDir` for a short command: the running one when `npm start` has it,
 * otherwise one started for the command and stopped by `stop()`.
 */
export async function openPostgres({ dataDir, database = 'concert' }) {
  const running = runningPostgres(path.resolve(dataDir), database);
  return running ?? (await startPostgres({ dataDir, database }));
}

function runningPostgres(folder, database) {
  if (!existsSync(folder)) return null;
  const home = homeOf(folder);
  const holder = holderOf(path.join(home, CLAIM));
  if (!holder?.port) return null;
  const url = `postgres://${USER}:${passwordOf(home)}@127.0.0.1:${holder.port}/${database}`;
  return { url, port: holder.port, gone: new Promise(() => undefined), stop: () => Promise.resolve() };
}

function passwordOf(home) {
  const file = path.join(home, 'password');
  if (!existsSync(file)) {
    if (existsSync(path.join(home, 'cluster'))) {
      throw new Error(
        `The password of the embedded PostgreSQL is missing (${file}): bring it back, or remove ${home}.`,
      );
    }
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}

async function launchOnPort(wanted, start) {
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    try {
      return { port, ...(await start(port)) };
    } catch (error) {
      // Between finding a free port and taking it somebody else may have been faster.
      if (wanted || !error.portTaken || attempt === 5) throw error;
    }
  }
}

async function ensureDatabase(urlOf, name) {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
