import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, startProduct } from '../../tools/product.mjs';

export interface Demonstration {
  url: string;
  folder: string;
  stop: () => Promise<void>;
}

/** Starts the product as a stranger would, with the demonstration story, in a folder that is thrown away. */
export async function startDemonstration(settings: Record<string, string> = {}): Promise<Demonstration> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-web-'));
  // Run by root, PostgreSQL works under another account, which has to get in here.
  await chmod(folder, 0o755);
  const { DATABASE_URL: _theirs, REDIS_URL: _queue, SMTP_URL: _mail, ...inherited } = process.env;
  const product = await startProduct({
    env: {
      ...inherited,
      DATA_DIR: folder,
      PORT: String(await freePort()),
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      ...settings,
    },
    postgres: { persistent: false, tuning: 'test' },
  });
  const stop = async (): Promise<void> => {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  };
  if (await product.ready) return { url: product.url, folder, stop };
  await stop();
  throw new Error('The product did not become ready: what it said stands above.');
}
