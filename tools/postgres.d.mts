export interface PostgresOptions {
  /** Where the cluster is kept; made when missing. */
  dataDir: string;
  /** A fixed port; a free one when left out. */
  port?: number;
  /** `false`: the folder is removed when PostgreSQL stops, even when this process is killed. */
  persistent?: boolean;
  tuning?: 'default' | 'test';
  /** Made when missing; `concert` when left out. */
  database?: string;
}

export interface RunningPostgres {
  url: string;
  port: number;
  /** Settles when PostgreSQL has ended, whoever ended it. */
  gone: Promise<{ code: number; reason: string }>;
  stop(): Promise<void>;
}

export function startPostgres(options: PostgresOptions): Promise<RunningPostgres>;
export function openPostgres(
  options: Pick<PostgresOptions, 'dataDir' | 'database'>,
): Promise<RunningPostgres>;
