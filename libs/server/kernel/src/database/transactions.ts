import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

/** Carries one transaction through the asynchronous context of a use case; a nested `run` joins the outer one. */
@Injectable()
export class Transactions {
  constructor(private readonly database: Database) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Runs work outside any open transaction, on connections of its own. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.database.outside(work);
  }
}
