// `node tools/command.mjs NAME …`: runs apps/api/dist/commands/NAME.js, built when needed, with a database.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureServerBuilt } from './build.mjs';
import { startPostgres } from './postgres.mjs';
import { openDatabase } from './product.mjs';
import { at, ROOT, run } from './workspace.mjs';

// These describe the code, not anybody's data: they get an empty database that is thrown away.
const ABOUT_THE_CODE = new Set(['schema', 'new-migration']);

await run(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!name) throw new Error('Which command? node tools/command.mjs NAME …');
  await ensureServerBuilt();
  const file = at('apps', 'api', 'dist', 'commands', `${name}.js`);
  if (!existsSync(file)) throw new Error(`There is no command ${name}.`);
  const database = ABOUT_THE_CODE.has(name) ? await emptyDatabase() : await openDatabase();
  try {
    return await execute(file, args, database.env);
  } finally {
    await database.stop();
  }
});

async function emptyDatabase() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concert-empty-'));
  const postgres = await startPostgres({ dataDir: folder, persistent: false, tuning: 'test' });
  return { env: { ...process.env, DATABASE_URL: postgres.url, CONCERT_DEMO: '0' }, stop: postgres.stop };
}

function execute(file, args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  // A terminal sends these to the command as well; the database has to wait until it is done.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}
