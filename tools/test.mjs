// `npm test`: every layer. `npm test -- api threads`: one layer, and of it the files whose path has that word.
import { LAYERS, runLayer } from './layers.mjs';
import { run } from './workspace.mjs';

await run(async () => {
  const [only, ...filters] = process.argv.slice(2);
  if (only && !LAYERS[only]) {
    throw new Error(`There is no layer ${only}: the layers are ${Object.keys(LAYERS).join(', ')}.`);
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of only ? [only] : Object.keys(LAYERS)) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const result = await runLayer(name, filters);
    if (result.empty) {
      console.log('has no test files yet');
      continue;
    }
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      `${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped in ${seconds} s`,
    );
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  const nothing = total.passed + total.failed === 0;
  if (nothing) console.error('No test ran.');
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || nothing ? 1 : 0;
});
