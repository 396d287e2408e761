// A search among so many posts: the product over GraphQL, signed in and with rights, against the bare SQL for the same
// answer. The index is made by the product's own command, from posts it did not see being written.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres.mjs';
import { freePort, startProduct } from '../../tools/product.mjs';
import { at } from '../../tools/workspace.mjs';
import { report } from './report.mjs';
import { bareSearch } from './search/bare.mjs';
import { fillPeople, fillPosts, WORDS } from './search/fill.mjs';

const POSTS = Number(process.env.BENCH_POSTS ?? 1_000_000);
const RUNS = Number(process.env.BENCH_SEARCHES ?? 200);
const WARM_UP = 20;

const LAST_YEAR = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const SEARCHES = {
  'search-1e6-rare': { text: `"${WORDS.rare}"` },
  'search-1e6-common': { text: `"${WORDS.common}"` },
  'search-1e6-two': { text: `"${WORDS.often}" "${WORDS.seldom}"`, bodyOnly: true, from: LAST_YEAR },
};
export const SEARCH_ROWS = Object.keys(SEARCHES);

const QUERY = `query Search($text: String!, $filter: SearchFilterInput) {
  search(text: $text, filter: $filter, first: 25) {
    edges { cursor node { id kind subjectId seq at title { text marks { from to } } extract { text marks { from to } }
      body { id code } entity { id code } author { id name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export async function measureSearch(rows) {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-bench-'));
  const database = await startPostgres({ dataDir: path.join(folder, 'postgres'), persistent: false });
  const port = String(await freePort());
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const client = new pg.Client({ connectionString: database.url });
  let product;
  try {
    product = await startProduct({ env, output: 'ignore' });
    if (!(await product.ready)) throw new Error('The product did not become ready.');
    await client.connect();
    const { bodyId, cookie } = await fillPeople(client);
    await fillPosts(client, POSTS);
    await reindex(env);
    await client.query('VACUUM ANALYZE');
    for (const name of rows) {
      const search = SEARCHES[name];
      const ours = () => productSearch(product.url, cookie, search);
      const theirs = () => bareSearch(client, bodyId, search);
      await requireSameHits(ours, theirs);
      const [mine, bare] = await inTurns(ours, theirs);
      report({ name, unit: 'ms (p95)', ours: p95(mine), baseline: p95(bare), runs: RUNS });
    }
  } finally {
    await client.end();
    await product?.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function reindex(env) {
  const child = spawn(process.execPath, [at('apps', 'api', 'dist', 'commands', 'reindex.js')], {
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Indexing ended with ${code}.`)),
    );
  });
}

async function productSearch(url, cookie, { text, bodyOnly, from }) {
  const filter = { kinds: ['POST'], ...(bodyOnly && { body: 'WG1' }), ...(from && { from }) };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ operationName: 'Search', query: QUERY, variables: { text, filter } }),
  });
  const { data } = await response.json();
  return data.search.edges.map(({ node }) => `${node.title.text} ${node.seq}`);
}

/** A comparison of different work is none: both have to find as many, and of a word that is not common the same. */
async function requireSameHits(ours, theirs) {
  const [mine, bare] = [await ours(), await theirs()];
  if (mine.length === 0 || mine.length !== bare.length)
    throw new Error(`One finds ${mine.length}, the other ${bare.length}.`);
}

async function inTurns(ours, theirs) {
  const times = [[], []];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const turns = [
      [0, ours],
      [1, theirs],
    ];
    for (const [who, search] of run % 2 ? turns.reverse() : turns) {
      const began = performance.now();
      await search();
      if (run >= 0) times[who].push(performance.now() - began);
    }
  }
  return times;
}

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)];
