import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Optional } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityMetadata,
  type EntityTarget,
  type ObjectLiteral,
  QueryFailedError,
  type Repository,
} from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { KeptRows } from './kept-rows.js';
import { ReadingLines } from './reading-lines.js';

type Identified = ObjectLiteral & { id: string };

/** Plain SQL with $1 … parameters; rows as the driver gives them. */
export type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

interface OpenTransaction {
  manager: EntityManager;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => void)[];
}

/** The database as stores see it: whoever asks inside `Transactions.run` gets the open transaction, without passing it on. */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction | undefined>();
  private running = 0;
  private readonly statements = new Map<string, string>();
  private readonly kept = new Map<EntityTarget<ObjectLiteral>, KeptRows<Identified>>();

  /** Commands have no lines: what they read goes through their small pool. */
  constructor(
    readonly source: DataSource,
    @Optional() private readonly lines?: ReadingLines,
  ) {}

  /** The manager of the open transaction, or of the pool when there is none. */
  get manager(): EntityManager {
    return this.open.getStore()?.manager ?? this.source.manager;
  }

  of<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Plain SQL with $1 … parameters; rows as the driver gives them. */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, parameters);
  }

  /**
   * The same, for what runs on nearly every request: parsed and planned once for each connection. The text has to be a
   * constant, because every connection keeps the plan of every text it has met.
   */
  prepared<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.named(sql, parameters, true);
  }

  /** The same for a statement that writes, and may therefore wait for others: no reader is to wait behind it. */
  preparedWrite<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.named(sql, parameters, false);
  }

  private async named<Row>(sql: string, parameters: unknown[], reads: boolean): Promise<Row[]> {
    let name = this.statements.get(sql);
    if (!name) this.statements.set(sql, (name = `concert_${this.statements.size}`));
    this.source.logger.logQuery(sql, parameters);
    const runner = this.open.getStore()?.manager.queryRunner;
    try {
      if (reads && this.lines && !runner) return await this.lines.query<Row & object>(name, sql, parameters);
      const connection: Pool | PoolClient = runner
        ? ((await runner.connect()) as PoolClient)
        : ((this.source.driver as PostgresDriver).master as Pool);
      return (await connection.query({ name, text: sql, values: parameters })).rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, parameters, error as Error);
    }
  }

  /**
   * Rows of these ids as plain objects with the properties of the entity, in no order, frozen: what loaders need, at
   * little cost (`KeptRows`). Only for tables of few rows that many pages name.
   */
  byIds<T extends Identified>(entity: EntityTarget<T>, ids: readonly string[]): Promise<Readonly<T>[]> {
    // What a transaction reads may be its own, which it can still change without a new mark: so none of it is kept.
    return (this.inTransaction ? this.rowsOf(entity) : this.keptOf(entity)).byIds(ids);
  }

  get inTransaction(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** Runs once, as the last statements of the open transaction. */
  beforeCommit(act: () => Promise<void>): void {
    this.required().beforeCommit.push(act);
  }

  /** Runs once the open transaction is committed; not at all when it is rolled back. */
  afterCommit(act: () => void): void {
    this.required().afterCommit.push(act);
  }

  /** Used by Transactions alone. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.source.transaction((manager) => {
      const transaction: OpenTransaction = { manager, beforeCommit: [], afterCommit };
      return this.within(transaction, async () => {
        const value = await work();
        for (const act of transaction.beforeCommit) await act();
        return value;
      });
    });
    for (const act of afterCommit) act();
    return result;
  }

  /** Used by Transactions alone. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.inTransaction ? this.within(undefined, work) : work();
  }

  /** A transaction for the statements of `work` alone: whatever `work` calls is outside it. */
  apart<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => work((sql, parameters) => manager.query(sql, parameters)));
  }

  private keptOf<T extends Identified>(entity: EntityTarget<T>): KeptRows<T> {
    let kept = this.kept.get(entity) as KeptRows<T> | undefined;
    if (!kept) this.kept.set(entity, (kept = this.rowsOf(entity)));
    return kept;
  }

  private rowsOf<T extends Identified>(entity: EntityTarget<T>): KeptRows<T> {
    const { changed, read } = statementsOf(this.source.getMetadata(entity));
    return new KeptRows<T>({
      changed: async (...asked) => (await this.prepared<Identified>(changed, asked)).map((row) => row.id),
      read: async (ids) =>
        (await this.prepared<T & { mark: string }>(read, [ids])).map(({ mark, ...row }) => ({
          mark,
          row: row as unknown as T,
        })),
    });
  }

  // While any storage is in use, Node up to version 22 does extra work at every promise of the process, a fifth of the
  // cost of a page: so it is switched off whenever no transaction is open.
  private async within<T>(transaction: OpenTransaction | undefined, work: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await this.open.run(transaction, work);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.open.disable();
    }
  }

  private required(): OpenTransaction {
    const transaction = this.open.getStore();
    if (!transaction) throw new Error('Open a transaction first (Transactions.run).');
    return transaction;
  }
}

// Every version of a row carries the number of the transaction that wrote it, `xmin`.
function statementsOf({ columns, tableName }: EntityMetadata): { changed: string; read: string } {
  const listed = columns.map((column) => `"${column.databaseName}" AS "${column.propertyName}"`);
  return {
    changed: `SELECT asked.id FROM unnest($1::uuid[], $2::text[]) AS asked (id, mark) LEFT JOIN "${tableName}" found ON found.id = asked.id
      WHERE asked.mark IS NULL OR found.xmin::text IS DISTINCT FROM asked.mark`,
    read: `SELECT xmin::text AS mark, ${listed.join(', ')} FROM "${tableName}" WHERE id = ANY($1)`,
  };
}
