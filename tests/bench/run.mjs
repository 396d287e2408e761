// `npm run bench`: every suite. `npm run bench -- thread-page`: one of them, or only the rows whose name begins so.
import { ensureBuilt } from '../../tools/build.mjs';
import { run } from '../../tools/workspace.mjs';
import { DURABILITY_ROWS, measureDurability } from './durability.mjs';
import { GROWTH_ROWS, measureGrowth } from './growth.mjs';
import { LIVE_ROWS, measureLive } from './live.mjs';
import { measureProduct, PRODUCT_ROWS } from './product-figures.mjs';
import { measureReplies, REPLY_ROWS } from './replies.mjs';
import { measureSearch, SEARCH_ROWS } from './search.mjs';
import { measureThreadPage, THREAD_PAGE_ROWS } from './thread-page.mjs';

const SUITES = [
  { rows: PRODUCT_ROWS, measure: measureProduct },
  { rows: THREAD_PAGE_ROWS, measure: measureThreadPage },
  { rows: REPLY_ROWS, measure: measureReplies },
  { rows: LIVE_ROWS, measure: measureLive },
  { rows: DURABILITY_ROWS, measure: measureDurability },
  { rows: GROWTH_ROWS, measure: measureGrowth },
  { rows: SEARCH_ROWS, measure: measureSearch },
];

await run(async () => {
  const wanted = process.argv[2] ?? '';
  const chosen = SUITES.map(({ rows, measure }) => ({
    rows: rows.filter((row) => row.startsWith(wanted)),
    measure,
  }));
  if (chosen.every(({ rows }) => rows.length === 0)) {
    throw new Error(
      `No row begins with ${wanted}: the rows are ${SUITES.flatMap(({ rows }) => rows).join(', ')}.`,
    );
  }
  await ensureBuilt();
  for (const { rows, measure } of chosen) if (rows.length > 0) await measure(rows);
});
