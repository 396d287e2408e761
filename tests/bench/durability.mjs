// Posts are written without a pause while two API processes, Redis and PostgreSQL are killed one after the other. What
// was acknowledged has to be there, once and in one order; what was not is sent again under the same id, and is there once.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { killableApi, killablePostgres, killableRedis } from '../../tools/killable.mjs';
import { fillWriters, startWriter } from './durability/writers.mjs';

const KILLS = Number(process.env.BENCH_KILLS ?? 20);
const WRITERS = 8;
const THREADS = 3;
/** Between two kills, and between a kill and coming back. */
const CALM_MS = { least: 1_500, more: 2_500 };
const DOWN_MS = { least: 100, more: 900 };

export const DURABILITY_ROWS = ['durability'];

const some = ({ least, more }) => least + Math.random() * more;

export async function measureDurability() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-durability-'));
  // Run by root, PostgreSQL works under another account, which has to get in here.
  await chmod(folder, 0o755);
  const database = await killablePostgres(path.join(folder, 'postgres'));
  const redis = await killableRedis(folder);
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    DATA_DIR: folder,
    PUBLIC_URL: 'http://127.0.0.1:3000',
    METRICS_TOKEN: 'a token for metrics',
    LOG_LEVEL: 'error',
  };
  const apis = [await killableApi('the first API process', env), await killableApi('the second', env)];
  try {
    const { people, threadIds } = await withClient(database.url, (client) =>
      fillWriters(client, WRITERS, THREADS),
    );
    const urls = apis.map(({ url }) => url);
    const writers = people.map((person, number) => startWriter(person, threadIds, urls, number));
    const victims = [apis[0], redis, apis[1], database];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await wait(some(CALM_MS));
      const victim = victims[kill % victims.length];
      await victim.kill();
      await wait(some(DOWN_MS));
      await victim.start();
    }
    await Promise.all(apis.map((api) => api.ready()));
    const sent = (await Promise.all(writers.map((writer) => writer.stop()))).flat();
    const found = await withClient(database.url, (client) => whatIsThere(client, threadIds));
    const views = await Promise.all(urls.map((url) => readingsOf(url, people[0].cookie, threadIds)));
    print(sent, found, views);
  } finally {
    await Promise.all(apis.map((api) => api.stop()));
    await redis.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

async function whatIsThere(client, threadIds) {
  const { rows } = await client.query(
    'SELECT id, text, seq, thread_id AS "threadId" FROM post WHERE thread_id = ANY($1) ORDER BY thread_id, seq',
    [threadIds],
  );
  return rows;
}

/** The ids of the posts of each thread, in the order in which that process shows them. */
async function readingsOf(url, cookie, threadIds) {
  const query =
    'query ($id: ID!, $fromSeq: Int!) { thread(id: $id) { posts(first: 100, fromSeq: $fromSeq) { edges { node { id seq } } } } }';
  const readings = [];
  for (const id of threadIds) {
    for (let fromSeq = 1; ;) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables: { id, fromSeq } }),
      });
      const { edges } = (await response.json()).data.thread.posts;
      readings.push(...edges.map(({ node }) => node.id));
      if (edges.length < 100) break;
      fromSeq = edges.at(-1).node.seq + 1;
    }
  }
  return readings;
}

function print(sent, found, views) {
  const there = new Set(found.map(({ id }) => id));
  const acknowledged = sent.filter((post) => post.acknowledged);
  const lost = acknowledged.filter(({ id }) => !there.has(id)).length;
  const doubled = found.length - new Set(found.map(({ text }) => text)).size;
  const inOrder = sorted(found.map(({ id }) => id));
  const sameEverywhere = views.every((view) => same(sorted(view), inOrder) && same(view, views[0]));
  const gaps = found.filter(
    ({ seq, threadId }, index) =>
      seq !== (found[index - 1]?.threadId === threadId ? found[index - 1].seq + 1 : 1),
  ).length;
  console.log(
    JSON.stringify({
      name: 'durability',
      unit: 'posts',
      kills: KILLS,
      sent: sent.length,
      sentAgain: sent.filter(({ tries }) => tries > 1).length,
      acknowledged: acknowledged.length,
      stored: found.length,
      lost,
      doubled,
      gaps,
    }),
  );
  if (lost || doubled || gaps || !sameEverywhere || found.length !== sent.length)
    throw new Error('What is stored is not what was sent, once and in one order.');
}

const sorted = (ids) => [...ids].sort();
const same = (some, others) =>
  some.length === others.length && some.every((id, index) => id === others[index]);
