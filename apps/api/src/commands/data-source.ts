import { Config, dataSourceOptions } from '@concert/kernel';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../app.module.js';
import { MIGRATIONS } from '../migrations/index.js';

/** Opens the database outside the running server, lends it, and closes it. */
export async function withDataSource<T>(config: Config, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await new DataSource(dataSourceOptions({ ...config, databasePool: 2 }, ENTITIES, MIGRATIONS)).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
