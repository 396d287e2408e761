import { type Config, openDataSource } from '@concert/kernel';
import { ENTITIES } from '../app.module.js';
import { MIGRATIONS } from '../migrations/index.js';

type Source = Awaited<ReturnType<typeof openDataSource>>;

/** Opens the database outside the running server, lends it, and closes it. */
export async function withDataSource<T>(config: Config, work: (source: Source) => Promise<T>): Promise<T> {
  const source = await openDataSource(config, ENTITIES, MIGRATIONS);
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
