// What the product runs on, each of which can be killed outright and brought back where it was.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keep } from './kept.mjs';
import { homeOf } from './postgres/places.mjs';
import { startPostgres } from './postgres.mjs';
import { until } from './processes.mjs';
import { freePort } from './product.mjs';
import { at } from './workspace.mjs';

const STARTING_MS = 60_000;
const RESTART_AFTER_MS = 500;

/** One of the processes: `kill()` ends it as a power cut would, `start()` brings it back. */
export async function killablePostgres(dataDir, options = {}) {
  let running = await startPostgres({ dataDir, ...options });
  const { url, port } = running;
  return {
    name: 'PostgreSQL',
    url,
    async kill() {
      const file = path.join(homeOf(path.resolve(dataDir)), 'cluster', 'postmaster.pid');
      process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
      await running.gone;
      await running.stop();
    },
    async start() {
      running = await startPostgres({ dataDir, port, ...options });
    },
    stop: () => running.stop(),
  };
}

export async function killableRedis(folder) {
  const port = await freePort();
  let child;
  const start = async () => {
    child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}.`)));
      child.stdout.on('data', (said) => String(said).includes('Ready to accept connections') && resolve());
    });
  };
  const end = async (signal) => {
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    name: 'Redis',
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGTERM'),
  };
}

/** Started again whenever it has ended, as whatever runs it in production does. */
export async function killableApi(name, env) {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  let wanted = true;
  let child;
  const begin = () => {
    child = keep(process.execPath, [at('apps', 'api', 'dist', 'main.js')], {
      env: { ...env, PORT: port },
      output: 'ignore',
    });
    void child.gone.then(async () => {
      await wait(RESTART_AFTER_MS);
      if (wanted) begin();
    });
  };
  const answers = () =>
    fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })
      .then(({ ok }) => ok)
      .catch(() => false);
  const ready = async () => {
    if (!(await until(answers, STARTING_MS, 50))) throw new Error(`${name} did not become ready.`);
  };
  begin();
  await ready();
  return {
    name,
    url,
    ready,
    async kill() {
      child.kill();
      await child.gone;
    },
    // It comes back by itself, and may be killed again while it does.
    start: () => Promise.resolve(),
    stop: () => {
      wanted = false;
      return child.end();
    },
  };
}
