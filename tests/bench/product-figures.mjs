// What one has before the first click: how long until it is ready, how much a browser loads, how much memory it holds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, startProduct } from '../../tools/product.mjs';
import { shellBytes } from './product/shell.mjs';
import { bareClone, secondsUntilReady } from './product/stranger.mjs';
import { visit } from './product/visit.mjs';
import { median, report } from './report.mjs';

const SECOND_STARTS = 3;
const AT_REST_MS = 30_000;
const MEGABYTE = 2 ** 20;

export const PRODUCT_ROWS = ['start-first', 'start-second', 'shell-bytes', 'memory-at-rest'];

export async function measureProduct(rows) {
  if (rows.includes('start-first') || rows.includes('start-second')) await measureStarts(rows);
  if (rows.includes('shell-bytes'))
    report({ name: 'shell-bytes', unit: 'bytes', ours: shellBytes(), baseline: null, runs: 1 });
  if (rows.includes('memory-at-rest')) await measureMemory();
}

async function measureStarts(rows) {
  const clone = await bareClone();
  try {
    const first = await secondsUntilReady(clone.folder);
    if (rows.includes('start-first'))
      report({ name: 'start-first', unit: 's', ours: first, baseline: null, runs: 1 });
    if (!rows.includes('start-second')) return;
    const seconds = [];
    while (seconds.length < SECOND_STARTS) seconds.push(await secondsUntilReady(clone.folder));
    report({
      name: 'start-second',
      unit: 's',
      ours: median(seconds),
      baseline: null,
      runs: SECOND_STARTS,
    });
  } finally {
    await clone.remove();
  }
}

/** On its second start, with the demonstration, after a visit: the first start loads more than it needs later. */
async function measureMemory() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-memory-'));
  await chmod(folder, 0o755);
  try {
    await (await start(folder)).stop();
    const product = await start(folder);
    try {
      await visit(product.url);
      await wait(AT_REST_MS);
      report({
        name: 'memory-at-rest',
        unit: 'MB',
        ours: residentBytes(product.pid()) / MEGABYTE,
        baseline: null,
        runs: 1,
      });
    } finally {
      await product.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(folder) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, PORT: String(await freePort()) };
  const product = await startProduct({ env, output: 'ignore' });
  if (!(await product.ready)) throw new Error('The product did not become ready.');
  return product;
}

/** All pages of the process that are in memory, shared ones included. */
function residentBytes(pid) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  if (!kilobytes) throw new Error('The memory of the process cannot be read here.');
  return Number(kilobytes) * 1024;
}
