import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { until } from './processes.mjs';

const MODULE = fileURLToPath(new URL('./postgres.mjs', import.meta.url));
const HOLDER = `
  const { startPostgres } = await import(process.argv[1]);
  const { url } = await startPostgres({ dataDir: process.argv[2], persistent: process.argv[3] === 'keep', tuning: 'test' });
  console.log(url);
  setInterval(() => undefined, 60_000);
`;

let folder: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concert-postgres-'));
});

afterEach(async () => {
  for (const holder of holders.splice(0)) await killed(holder);
  // It ends a moment after the one it was started by, and writes until then.
  await until(() => !existsSync(path.join(folder, 'cluster', 'postmaster.pid')), 10_000);
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next, and tells its password to nobody else', async () => {
    const first = await startPostgres({ dataDir: folder, tuning: 'test' });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    expect(statSync(path.join(folder, 'password')).mode & 0o077).toBe(0);
    const second = await startPostgres({ dataDir: folder, tuning: 'test' });
    expect(await ask(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('knows letters beyond ASCII, also where it compares by likeness', async () => {
    const server = await startPostgres({ dataDir: folder, persistent: false, tuning: 'test' });
    await ask(server.url, 'CREATE EXTENSION pg_trgm');
    const asked = `SELECT lower('ÉÇ ПРИВЕТ') AS lower, similarity('ПРИВЕТ', 'привет') AS alike, current_setting('server_encoding') AS encoding`;
    expect(await ask(server.url, asked)).toEqual([{ lower: 'éç привет', alike: 1, encoding: 'UTF8' }]);
    await server.stop();
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses a data folder that another process uses, in one sentence that names that process', async () => {
    const { holder } = await held('keep');
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${holder.pid}: stop that one first, or set DATA_DIR.`,
    );
  });

  it('ends when the process that started it is killed, and starts again on the same folder', async () => {
    const { holder, url } = await held('keep');
    await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await killed(holder);
    const again = await startPostgres({ dataDir: folder, tuning: 'test' });
    expect(await ask(again.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    await again.stop();
  });

  it('starts again on the same folder after it was killed itself, as by a power cut', async () => {
    const { holder, url } = await held('keep');
    await ask(url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await ask(url, 'CHECKPOINT');
    const lock = path.join(folder, 'cluster', 'postmaster.pid');
    process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL');
    await killed(holder);
    expect(readFileSync(lock, 'utf8')).toContain('ready');
    const again = await startPostgres({ dataDir: folder, tuning: 'test' });
    expect(await ask(again.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await again.stop();
  });

  it('leaves nothing of a throw-away cluster behind, even when the process that started it is killed', async () => {
    const { holder } = await held('throw away');
    expect(existsSync(folder)).toBe(true);
    await killed(holder);
    expect(await until(() => !existsSync(path.join(folder, 'cluster')), 10_000)).toBe(true);
  });
});

async function held(fate: 'keep' | 'throw away'): Promise<{ holder: ChildProcess; url: string }> {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, MODULE, folder, fate], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(holder);
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  return { holder, url: line.toString().trim() };
}

async function killed(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}
