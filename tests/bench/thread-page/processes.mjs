import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The bare server in a process of its own. */
export async function startBareServer(databaseUrl) {
  const child = fork(script('bare-server.mjs'), {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => ended(child) };
}

/** The load generator in a process of its own; `run` gives the mean time of one request in milliseconds. */
export function startLoad() {
  const child = fork(script('load.mjs'));
  const run = (work) =>
    new Promise((resolve, reject) => {
      child.once('message', ({ milliseconds, error }) =>
        error ? reject(new Error(error)) : resolve(milliseconds),
      );
      child.send(work);
    });
  return { run, stop: () => ended(child) };
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });
}
