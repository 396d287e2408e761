// The product as one runs it: PostgreSQL when none is given, and the API, which also serves the client.
import path from 'node:path';
import { keep } from './kept.mjs';
import { obstacle } from './ports.mjs';
import { openPostgres, startPostgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { at } from './workspace.mjs';

const STARTING_MS = 300_000;
const DRAINING_MS = 30_000;

export { freePort } from './ports.mjs';

/** What the API is started with: the caller's environment, with the defaults of a single machine filled in. */
export function settingsOf(env) {
  const dataDir = path.resolve(at('.'), env.DATA_DIR ?? '.data');
  const port = env.PORT ?? '3000';
  const host = env.HOST ?? '127.0.0.1';
  return { ...env, DATA_DIR: dataDir, PORT: port, HOST: host };
}

/** The folder of the embedded cluster inside the data folder. */
export function clusterFolder(settings) {
  return path.join(settings.DATA_DIR, 'postgres');
}

/**
 * Starts the built product and resolves when it answers. `stop()` lets the API finish what it has begun and
 * then stops PostgreSQL. `gone` resolves with the exit code when the API or its PostgreSQL ends by itself.
 */
export async function startProduct({ env = process.env, output = 'inherit', postgres = {} } = {}) {
  const settings = settingsOf(env);
  await refuseTakenPort(settings);
  const database = settings.DATABASE_URL
    ? null
    : await startPostgres({ dataDir: clusterFolder(settings), ...postgres });
  const api = keep(process.execPath, [at('apps', 'api', 'dist', 'main.js')], {
    env: { ...settings, ...(database ? embedded(settings, database) : {}) },
    cwd: at('.'),
    output,
  });
  const url = `http://${reachable(settings.HOST)}:${settings.PORT}`;
  const stop = async () => {
    const { code } = await api.end(DRAINING_MS);
    await database?.stop();
    return code;
  };
  const kill = () => api.kill();
  const gone = Promise.race([
    api.gone,
    ...(database ? [database.gone.then(() => ({ code: 1, database: true }))] : []),
  ]);
  const ready = until(() => api.hasEnded() || answers(`${url}/health/ready`), STARTING_MS, 50);
  return { url, pid: api.pid, stop, kill, gone, ready: ready.then((in_time) => in_time && !api.hasEnded()) };
}

/** A database for a short command: the given one, the one of a running `npm start`, or one of its own. */
export async function openDatabase(env = process.env) {
  const settings = settingsOf(env);
  if (settings.DATABASE_URL) return { env: settings, stop: () => Promise.resolve() };
  const database = await openPostgres({ dataDir: clusterFolder(settings) });
  return { env: { ...settings, ...embedded(settings, database) }, stop: database.stop };
}

function embedded(settings, database) {
  const demonstration =
    settings.NODE_ENV === 'production' ? {} : { CONCERT_DEMO: settings.CONCERT_DEMO ?? '1' };
  return { DATABASE_URL: database.url, ...demonstration };
}

function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Told before anything is started: otherwise another program on that port would pass for ours. */
async function refuseTakenPort({ HOST, PORT }) {
  // Any other obstacle is for the API to name, in its own words.
  if ((await obstacle(HOST, PORT)) !== 'EADDRINUSE') return;
  throw new Error(`Port ${PORT} on ${HOST} is taken by another program: set PORT to a free one.`);
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
