import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The bare server in a process of its own; with an address of Redis, two of them hear each other. */
export async function startBareServer(databaseUrl, redisUrl) {
  const child = fork(fileURLToPath(new URL('bare-server.mjs', import.meta.url)), {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    },
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill();
      }),
  };
}
