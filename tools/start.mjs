// `npm start`: builds what changed, starts PostgreSQL and the API, and says where it is.
import { ensureBuilt } from './build.mjs';
import { startProduct } from './product.mjs';
import { run } from './workspace.mjs';

await run(async () => {
  const asked = askedToStop();
  await ensureBuilt();
  if (asked.already()) return 0;
  const product = await startProduct();
  asked.again(() => product.kill());
  const first = await Promise.race([
    product.ready.then((ready) => (ready ? 'ready' : 'late')),
    product.gone.then((how) => how),
    asked.once.then(() => 'asked'),
  ]);
  if (first === 'ready') {
    console.log(`Concert is ready at ${product.url}`);
    const why = await Promise.race([product.gone, asked.once.then(() => 'asked')]);
    return finish(product, why);
  }
  if (first === 'late') {
    await product.stop();
    throw new Error('Concert did not become ready: what it said stands above.');
  }
  return finish(product, first);
});

async function finish(product, why) {
  const code = await product.stop();
  if (why === 'asked') return 0;
  if (why.database)
    throw new Error('PostgreSQL ended by itself: its log is postgres.log in the data folder.');
  return why.code || code || 1;
}

/** The first signal stops in order; a second one does not wait for the API any longer. */
function askedToStop() {
  let count = 0;
  let first;
  let hurry = () => undefined;
  const once = new Promise((resolve) => (first = resolve));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      count += 1;
      if (count === 1) first();
      else hurry();
    });
  }
  return { once, already: () => count > 0, again: (act) => (hurry = act) };
}
