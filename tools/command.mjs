// `node tools/command.mjs NAME …`: runs apps/api/dist/commands/NAME.js, built when needed, with a database.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { openDatabase } from './product.mjs';
import { at, run } from './workspace.mjs';

// Printing the schema is done from the code alone.
const WITHOUT_DATABASE = new Set(['schema']);

await run(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!name) throw new Error('Which command? node tools/command.mjs NAME …');
  await ensureBuilt();
  const file = at('apps', 'api', 'dist', 'commands', `${name}.js`);
  if (!existsSync(file)) throw new Error(`There is no command ${name}.`);
  if (WITHOUT_DATABASE.has(name)) return execute(file, args, process.env);
  const database = await openDatabase();
  try {
    return await execute(file, args, database.env);
  } finally {
    await database.stop();
  }
});

function execute(file, args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { env, stdio: 'inherit' });
  // A terminal sends these to the command as well; the database has to wait until it is done.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}
