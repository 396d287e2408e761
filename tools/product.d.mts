import type { PostgresOptions } from './postgres.mjs';

export interface ProductOptions {
  /** The environment it is started with; this process's own when left out. */
  env?: NodeJS.ProcessEnv;
  /** Where the API's output goes: as in `stdio` of a child process. */
  output?: 'inherit' | 'ignore' | number;
  postgres?: Omit<PostgresOptions, 'dataDir'>;
}

export interface RunningProduct {
  url: string;
  /** The API's own process number, for whoever measures it. */
  pid(): number | null;
  /** True as soon as it answers, false when it ended or stayed silent. */
  ready: Promise<boolean>;
  gone: Promise<{ code: number; database?: boolean }>;
  /** Lets the API finish, then stops PostgreSQL; resolves with the API's exit code. */
  stop(): Promise<number>;
  /** Ends the API at once, as a crash would. */
  kill(): void;
}

/** Starts the built product (see `ensureBuilt` in build.mjs). */
export function startProduct(options?: ProductOptions): Promise<RunningProduct>;

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number>;
