// From the author's send to the screens of others: the product with its rights, outbox and rooms, against INSERT and emit.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { killableRedis } from '../../tools/killable.mjs';
import { fillMembers } from './members.mjs';
import { startBareServer } from './replies/bare.mjs';
import { report } from './report.mjs';
import { onServers } from './servers.mjs';

const SECONDS = Number(process.env.BENCH_LIVE_SECONDS ?? 20);
const RUNS = 3;
const WARM_UP_SECONDS = 5;
const IDLE_SOCKETS = 2_000;
/** Until a process at rest has given back what it does not need. */
const REST_MS = 45_000;

const SCENES = {
  'post-to-screen-50': { sockets: 50, inside: 50, perSecond: 5, processes: 1 },
  'post-to-screen-2000': { sockets: 2_000, inside: 300, perSecond: 20, processes: 2 },
};
export const LIVE_ROWS = [...Object.keys(SCENES), 'socket-memory'];

export async function measureLive(rows) {
  for (const name of rows.filter((row) => row in SCENES)) await measureScene(name, SCENES[name]);
  if (rows.includes('socket-memory')) await measureMemory();
}

async function measureScene(name, { sockets, inside, perSecond, processes }) {
  await onServers(async ({ folder, client, connect, begin, api, database }) => {
    const redis = processes > 1 ? await begin(killableRedis(folder)) : null;
    const shared = redis ? { REDIS_URL: redis.url, METRICS_TOKEN: 'a token for metrics' } : {};
    const [ours, theirs] = [[], []];
    for (let number = 0; number < processes; number += 1) ours.push((await api(shared)).url);
    await connect();
    const { cookies, threadIds } = await fillMembers(client, { members: inside, others: sockets - inside });
    await client.query('VACUUM ANALYZE');
    for (let number = 0; number < processes; number += 1)
      theirs.push((await begin(startBareServer(database.url, redis?.url))).url);
    const sides = [];
    for (const [urls, bare] of [
      [ours, false],
      [theirs, true],
    ]) {
      const listeners = await begin(startListeners());
      await listeners.ask({ act: 'connect', urls, cookies, inside, bare, threadId: threadIds[0] });
      await listeners.ask({ act: 'post', perSecond, seconds: WARM_UP_SECONDS });
      sides.push({ listeners, times: [] });
    }
    // In turns, so that whatever else the machine does meets both.
    for (let run = 0; run < RUNS; run += 1)
      for (const { listeners, times } of run % 2 ? [...sides].reverse() : sides)
        times.push(...(await listeners.ask({ act: 'post', perSecond, seconds: SECONDS / RUNS })));
    const [own, limit] = sides.map(({ times }) => times.sort((a, b) => a - b));
    for (const [label, part] of [
      ['median', 0.5],
      ['p99', 0.99],
    ])
      report({
        name: `${name}-${label}`,
        unit: 'ms',
        ours: quantile(own, part),
        baseline: quantile(limit, part),
        runs: own.length,
      });
  });
}

async function measureMemory() {
  await onServers(async ({ client, connect, begin, api }) => {
    const product = await api();
    await connect();
    const { cookies, threadIds } = await fillMembers(client, { members: 1, others: IDLE_SOCKETS - 1 });
    const listeners = await begin(startListeners());
    // A process that has never had sockets has not loaded what they need.
    const connection = {
      act: 'connect',
      urls: [product.url],
      inside: 1,
      bare: false,
      threadId: threadIds[0],
    };
    await listeners.ask({ ...connection, cookies: cookies.slice(0, 20) });
    await wait(REST_MS);
    const before = residentBytes(product.pid());
    await listeners.ask({ ...connection, cookies: cookies.slice(20) });
    await wait(REST_MS);
    const after = residentBytes(product.pid());
    report({
      name: 'socket-memory',
      unit: 'bytes',
      ours: (after - before) / (IDLE_SOCKETS - 20),
      baseline: null,
      runs: 1,
    });
  });
}

const residentBytes = (pid) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** The browsers, in a process of their own; `ask` waits for its answer. */
function startListeners() {
  const child = fork(fileURLToPath(new URL('live/listeners.mjs', import.meta.url)));
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        const ended = (code) => reject(new Error(`The listeners ended with ${code}.`));
        child.once('exit', ended);
        child.once('message', ({ answer, error }) => {
          child.off('exit', ended);
          if (error) reject(new Error(error));
          else resolve(answer);
        });
        child.send(message);
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill();
      }),
  };
}
