import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killableApi, killablePostgres, killableRedis } from '../../tools/killable.mjs';

export interface TwoProcesses {
  apis: Awaited<ReturnType<typeof killableApi>>[];
  stop: () => Promise<void>;
}

/** What runs in production, on this machine: two API processes on one PostgreSQL, talking over Redis. */
export async function startTwoProcesses(): Promise<TwoProcesses> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-two-'));
  // Run by root, PostgreSQL works under another account, which has to get in here.
  await chmod(folder, 0o755);
  const begun: { stop: () => Promise<unknown> }[] = [];
  const begin = async <Part extends { stop: () => Promise<unknown> }>(part: Promise<Part>): Promise<Part> => {
    begun.unshift(await part);
    return part;
  };
  const stop = async (): Promise<void> => {
    for (const part of begun) await part.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const database = await begin(
      killablePostgres(path.join(folder, 'postgres'), { persistent: false, tuning: 'test' }),
    );
    const redis = await begin(killableRedis(folder));
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      CONCERT_DEMO: '1',
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
    };
    const apis = [await begin(killableApi('the first', env)), await begin(killableApi('the second', env))];
    return { apis, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
