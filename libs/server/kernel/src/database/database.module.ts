import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  type DataSourceOptions,
  type EntitySchema,
  type MixedList,
  type MigrationInterface,
} from 'typeorm';
import { Config } from '../config/config.js';
import { SnakeNames } from './snake-names.js';
import { Database } from './database.js';
import { ReadingLines } from './reading-lines.js';
import { Transactions } from './transactions.js';

type ClassType = new () => unknown;

// Days stay text all the way: a Date would move them by the zone of the server.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Counts and sums fit a double far beyond any size this product reaches.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** Options shared by the running server, the commands and the tests. `synchronize` is never on: migrations only. */
export function dataSourceOptions(
  config: Pick<Config, 'databaseUrl' | 'databasePool'>,
  entities: MixedList<ClassType | string | EntitySchema>,
  migrations: (new () => MigrationInterface)[],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    entities: entities as DataSourceOptions['entities'],
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    namingStrategy: new SnakeNames(),
    poolSize: config.databasePool,
    applicationName: 'concert',
    parseInt8: true,
    extra: { keepAlive: true },
  };
}

/** Opens the database outside the running server: for commands, with a small pool. */
export function openDataSource(
  config: Config,
  entities: ClassType[],
  migrations: (new () => MigrationInterface)[],
): Promise<DataSource> {
  return new DataSource(
    dataSourceOptions({ databaseUrl: config.databaseUrl, databasePool: 2 }, entities, migrations),
  ).initialize();
}

/** Gives every store the database; the assembling application says which entities and migrations there are. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static with(entities: ClassType[], migrations: (new () => MigrationInterface)[]) {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [Config],
          useFactory: (config: Config) =>
            new DataSource(dataSourceOptions(config, entities, migrations)).initialize(),
        },
        ReadingLines,
        Database,
        Transactions,
      ],
      exports: [DataSource, Database, Transactions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
