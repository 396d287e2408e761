// A reply: stored, numbered, counted, told to others and refused to those without the right, against one bare INSERT.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fillMembers } from './members.mjs';
import { startBareServer } from './replies/bare.mjs';
import { median, report } from './report.mjs';
import { onServers } from './servers.mjs';
import { startLoad } from './thread-page/processes.mjs';

const CONNECTIONS = 8;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_UP_SECONDS = 15;
/** Each may write three hundred times a minute. */
const WRITERS = 400;
const THREADS = 100;
/** More than either side answers in one turn: a reply that is sent twice is not written twice. */
const AT_MOST_PER_SECOND = 15_000;

const TEXT =
  'The group takes note of the report and asks its members to send comments before the next meeting. ';
const POST = 'mutation Reply($input: PostInput!) { post(input: $input) { id seq } }';
/** What stands before every reply: a question that asks for nothing, and one for whoever asks. */
const BEFORE = {
  'empty-c8': 'query Empty { __typename }',
  'viewer-c8': 'query Viewer { viewer { person { id } } }',
};

export const REPLY_ROWS = ['reply-c8', ...Object.keys(BEFORE)];

export async function measureReplies() {
  await onServers(async ({ client, connect, begin, api, database }) => {
    const product = await api();
    await connect();
    const { cookies, threadIds } = await fillMembers(client, { members: WRITERS, threads: THREADS });
    await client.query('VACUUM ANALYZE');
    const bare = await begin(startBareServer(database.url));
    const load = await begin(startLoad());
    const replies = (seconds, of) =>
      Array.from({ length: seconds * AT_MOST_PER_SECOND }, (_, number) =>
        of(
          { threadId: threadIds[number % THREADS], id: randomUUID(), text: TEXT },
          cookies[number % WRITERS],
        ),
      );
    const ours = (seconds) => ({
      url: product.url,
      requests: replies(seconds, (input, cookie) => ({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ operationName: 'Reply', query: POST, variables: { input } }),
      })),
    });
    const theirs = (seconds) => ({
      url: bare.url,
      requests: replies(seconds, (input) => ({
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })),
    });
    const asked = (query) => (seconds) => ({
      url: product.url,
      requests: Array.from({ length: seconds * AT_MOST_PER_SECOND }, (_, number) => ({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', cookie: cookies[number % WRITERS] },
        body: JSON.stringify({ query }),
      })),
    });
    const tables = new Map([
      [ours, 'post'],
      [theirs, 'bare_post'],
    ]);
    const turn = async (side, seconds) => {
      const table = tables.get(side);
      const before = table && (await count(client, table));
      const time = await load.run({ ...side(seconds), connections: CONNECTIONS, seconds });
      if (table) {
        const stored = (await count(client, table)) - before;
        const answered = (seconds * 1000 * CONNECTIONS) / time;
        // Whatever is refused is answered faster than what is stored.
        if (stored < answered * 0.98) throw new Error(`Of ${answered} replies ${stored} are stored.`);
        await followed(client);
      }
      return time;
    };
    const rows = new Map([
      ['reply-c8', ours],
      ...Object.entries(BEFORE).map(([name, query]) => [name, asked(query)]),
    ]);
    await turn(ours, WARM_UP_SECONDS);
    await turn(theirs, 2);
    for (const [name, side] of rows) {
      const times = new Map([
        [side, []],
        [theirs, []],
      ]);
      for (let run = 0; run < RUNS; run += 1)
        for (const each of run % 2 ? [theirs, side] : [side, theirs])
          times.get(each).push(await turn(each, SECONDS));
      report({
        name,
        unit: 'ms',
        ours: median(times.get(side)),
        baseline: median(times.get(theirs)),
        runs: RUNS,
      });
    }
  });
}

async function count(client, table) {
  const { rows } = await client.query(`SELECT count(*)::int AS stored FROM ${table}`);
  return rows[0].stored;
}

/** Waits until all that follows from the replies is done: it must not be done at the cost of the other side's turn. */
async function followed(client) {
  for (;;) {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT FROM outbox WHERE NOT dead) OR EXISTS (SELECT FROM search_task) AS waiting',
    );
    if (!rows[0].waiting) return;
    await wait(200);
  }
}
