// What people open every day, when a thousand posts have been written and when a million have: the product against
// itself, over two databases in which the same happened in the last fortnight.
import { fillHistory, SIZES } from './growth/fill.mjs';
import { OPENED } from './growth/opened.mjs';
import { fillMembers } from './members.mjs';
import { median, report } from './report.mjs';
import { onServers } from './servers.mjs';
import { startLoad } from './thread-page/processes.mjs';

const CONNECTIONS = 8;
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const WARM_UP_SECONDS = 6;

export const GROWTH_ROWS = Object.keys(OPENED).map((name) => `growth-posts-${name}`);

export async function measureGrowth(rows) {
  await onServers(async (large) => {
    await onServers(async (small) => {
      const load = await small.begin(startLoad());
      const sides = [await side(large, SIZES.large), await side(small, SIZES.small)];
      for (const [name, requestsOf] of Object.entries(OPENED))
        if (rows.includes(`growth-posts-${name}`)) await compare(load, name, sides.map(requestsOf));
    });
  });
}

async function side({ client, connect, api }, size) {
  const product = await api();
  await connect();
  const { cookies, personId, bodyId } = await fillMembers(client, { members: 50, threads: 0 });
  const threadIds = await fillHistory(client, { personId, bodyId }, size);
  return { url: product.url, cookie: cookies[0], threadIds };
}

/** In turns, so that whatever else the machine does meets both; the median of each is compared. */
async function compare(load, name, sides) {
  const times = [[], []];
  for (const requests of sides)
    await load.run({ ...requests, connections: CONNECTIONS, seconds: WARM_UP_SECONDS });
  for (let run = 0; run < RUNS; run += 1)
    for (const which of run % 2 ? [1, 0] : [0, 1])
      times[which].push(await load.run({ ...sides[which], connections: CONNECTIONS, seconds: SECONDS }));
  const [ours, baseline] = times.map(median);
  report({ name: `growth-posts-${name}`, unit: 'ms', ours, baseline, runs: RUNS });
}
