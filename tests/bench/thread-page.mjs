// A page of 25 posts with authors, entities, capacities, reactions and what is unread: the product over GraphQL, signed
// in and with rights, against the physical limit, which is bare node:http and pg with the same SQL and the same JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres.mjs';
import { freePort, startProduct } from '../../tools/product.mjs';
import { median, report } from './report.mjs';
import { fillPosts, fillReaders } from './thread-page/fill.mjs';
import { startBareServer, startLoad } from './thread-page/processes.mjs';
import { THREAD_PAGE } from './thread-page/query.mjs';

const SIZES = { '1e3': 1_000, '1e6': 1_000_000 };
const CONNECTIONS = [1, 8, 32];
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_UP_SECONDS = 3;
// A process that has just started runs code that is not compiled yet; what is measured is one that has been at work.
const FIRST_WARM_UP_SECONDS = 20;
const THREADS_READ = 500;

export const THREAD_PAGE_ROWS = Object.keys(SIZES).flatMap((size) =>
  CONNECTIONS.map((count) => `thread-page-c${count}-${size}`),
);

export async function measureThreadPage(rows) {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-bench-'));
  const database = await startPostgres({ dataDir: path.join(folder, 'postgres'), persistent: false });
  const product = await startBuiltProduct(folder, database.url);
  const bare = await startBareServer(database.url);
  const load = startLoad();
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    const reader = await fillReaders(client);
    let warm = false;
    for (const [size, posts] of Object.entries(SIZES)) {
      const wanted = CONNECTIONS.filter((count) => rows.includes(`thread-page-c${count}-${size}`));
      if (wanted.length === 0) continue;
      const threads = await fillPosts(client, reader, posts, THREADS_READ);
      const ours = graphqlRequests(product.url, reader.cookie, threads);
      const theirs = {
        url: bare.url,
        requests: threads.map((id) => ({
          method: 'GET',
          path: `/${id}/${reader.personId}`,
          headers: {},
          body: '',
        })),
      };
      await requireSameJson(ours, theirs);
      // Whichever rows were asked for: the first of them meets processes at work.
      if (!warm)
        for (const side of [ours, theirs])
          await load.run({ ...side, connections: 8, seconds: FIRST_WARM_UP_SECONDS });
      warm = true;
      for (const count of wanted) await compare(load, `thread-page-c${count}-${size}`, ours, theirs, count);
    }
  } finally {
    await client.end();
    await load.stop();
    await bare.stop();
    await product.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startBuiltProduct(folder, databaseUrl) {
  const port = String(await freePort());
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const product = await startProduct({ env, output: 'ignore' });
  if (!(await product.ready)) throw new Error('The product did not become ready.');
  return product;
}

function graphqlRequests(url, cookie, threads) {
  const headers = { 'content-type': 'application/json', cookie };
  const body = (id) => JSON.stringify({ operationName: 'ThreadPage', query: THREAD_PAGE, variables: { id } });
  return {
    url,
    requests: threads.map((id) => ({ method: 'POST', path: '/graphql', headers, body: body(id) })),
  };
}

/** Runs in turns, so that whatever else the machine does meets both; the median of each is compared. */
async function compare(load, name, ours, theirs, connections) {
  const times = { ours: [], theirs: [] };
  const measure = (side, seconds) => load.run({ ...side, connections, seconds });
  await measure(ours, WARM_UP_SECONDS);
  await measure(theirs, 1);
  for (let run = 0; run < RUNS; run += 1) {
    const turns = [
      ['ours', ours],
      ['theirs', theirs],
    ];
    for (const [who, side] of run % 2 ? turns.reverse() : turns)
      times[who].push(await measure(side, SECONDS));
  }
  report({ name, unit: 'ms', ours: median(times.ours), baseline: median(times.theirs), runs: RUNS });
}

/** A comparison of different work is none: both have to answer the same data. */
async function requireSameJson(ours, theirs) {
  const answer = async ({ url, requests: [{ method, path: where, headers, body }] }) => {
    const response = await fetch(`${url}${where}`, { method, headers, ...(body ? { body } : {}) });
    return response.text();
  };
  const [a, b] = [await answer(ours), await answer(theirs)];
  if (a !== b) throw new Error(`The two do not answer the same:\n${a.slice(0, 2000)}\n${b.slice(0, 2000)}`);
  if (JSON.parse(a).data.thread.posts.edges.length !== 25) throw new Error('The page has not 25 posts.');
}
