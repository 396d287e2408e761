import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

interface OpenTransaction {
  manager: EntityManager;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => void)[];
}

/** The database as stores see it: whoever asks inside `Transactions.run` gets the open transaction, without passing it on. */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction | undefined>();

  constructor(readonly source: DataSource) {}

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
      return this.open.run(transaction, async () => {
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
    return this.open.run(undefined, work);
  }

  private required(): OpenTransaction {
    const transaction = this.open.getStore();
    if (!transaction) throw new Error('Open a transaction first (Transactions.run).');
    return transaction;
  }
}
