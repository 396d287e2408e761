// `npm run dev`: the API, started again whenever a source of the server changes, and the client as Vite serves it.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { compileFile, compileProject, serverProjects } from './compile.mjs';
import { keep } from './kept.mjs';
import { openDatabase, settingsOf } from './product.mjs';
import { at, run } from './workspace.mjs';

const SETTLE_MS = 150;
const CLIENT = 'http://127.0.0.1:5173';

await run(async () => {
  const asked = new Promise((resolve) =>
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((s) => process.on(s, resolve)),
  );
  const projects = serverProjects();
  for (const project of projects) await compileProject(project);
  generate();
  const database = await openDatabase({ PUBLIC_URL: CLIENT, ...process.env });
  const server = restarting(() =>
    keep(process.execPath, [at('apps', 'api', 'dist', 'main.js')], {
      cwd: at('.'),
      env: database.env,
    }),
  );
  for (const project of projects) {
    whenChanged(path.join(project, 'src'), async (files) => {
      const changed = [];
      for (const file of files) if (await compiled(project, file)) changed.push(path.relative(at('.'), file));
      if (changed.length === 0) return;
      console.log(`Changed: ${changed.join(', ')}`);
      await server.restart();
    });
  }
  whenChanged(at('apps', 'web', 'src'), (files) => {
    if (files.some((file) => file.endsWith('.graphql'))) generate();
  });
  const { PORT, HOST } = settingsOf(process.env);
  const client = keep(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js')], {
    cwd: at('apps', 'web'),
    env: { ...process.env, CONCERT_API: `http://${HOST}:${PORT}` },
  });
  const first = await Promise.race([client.gone, asked.then(() => null)]);
  await Promise.all([server.stop(), client.end()]);
  await database.stop();
  return first?.code ?? 0;
});

async function compiled(project, file) {
  try {
    return await compileFile(project, file);
  } catch (error) {
    // Half-typed code is normal here: tell it, and wait for the next change.
    console.error(error.message.split('\n\nCaused by')[0]);
    return false;
  }
}

function generate() {
  spawnSync(process.execPath, [at('tools', 'codegen.mjs')], { cwd: at('.'), stdio: 'inherit' });
}

/** One process at a time: the next begins only when the one before has let go of its port. */
function restarting(start) {
  let current = start();
  let turn = Promise.resolve();
  const inTurn = (act) => (turn = turn.then(act));
  return {
    restart: () =>
      inTurn(async () => {
        await current.end();
        current = start();
      }),
    stop: () => inTurn(() => current.end()),
  };
}

/** Calls `act` with the files below `folder` that changed, once they have been quiet for a moment. */
function whenChanged(folder, act) {
  const files = new Set();
  let timer;
  watch(folder, { recursive: true, persistent: false }, (_event, name) => {
    if (name === null) return;
    files.add(path.join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const batch = [...files];
      files.clear();
      Promise.resolve(act(batch)).catch((error) => console.error(error));
    }, SETTLE_MS);
  });
}
