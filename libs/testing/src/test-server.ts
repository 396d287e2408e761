import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientToServerEvents, ServerToClientEvents } from '@concert/contracts';
import { SearchIndexer } from '@concert/desk';
import { Clock, Config, EventDispatcher, Postman } from '@concert/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { io, type Socket } from 'socket.io-client';
import { DataSource } from 'typeorm';
import { type BuiltPerson, Builders } from './builders.js';
import { cloneDatabase } from './database.js';
import { TestClient } from './graphql-client.js';
import { countQueries } from './query-count.js';

/** So many that the few statements by which a sound reading varies do not pass for one statement each. */
const ROWS_ADDED = 6;
const RUNS = 3;

export type TestSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

export interface Product {
  createApplication: (config: Config) => Promise<NestFastifyApplication>;
  prepareDatabase: (config: Config) => Promise<void>;
}

export interface TestServerOptions {
  /** Settings beyond the usual ones. */
  env?: Record<string, string>;
  /** Use this database instead of a fresh one: a second process beside the first. */
  databaseUrl?: string;
  dataDir?: string;
}

/** The whole product on a port of its own, with a database of its own. */
export class TestServer {
  readonly anonymous: TestClient;
  readonly build: Builders;
  private readonly sockets: TestSocket[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly config: Config,
    private readonly cleanUp: () => Promise<void>,
  ) {
    this.anonymous = new TestClient(url, '');
    this.build = new Builders(this.db);
  }

  static async start(product: Product, options: TestServerOptions = {}): Promise<TestServer> {
    const ownDatabase = options.databaseUrl === undefined;
    const settings = (databaseUrl: string, dataDir: string): Config =>
      new Config({
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        PORT: '0',
        DATABASE_POOL: '5',
        JOBS: '0',
        LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
        PUBLIC_URL: 'http://concert.test',
        ...options.env,
      });
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'concert-data-')));
    const database = ownDatabase
      ? await cloneDatabase((url) => product.prepareDatabase(settings(url, dataDir)))
      : { url: options.databaseUrl ?? '', drop: () => Promise.resolve() };
    const config = settings(database.url, dataDir);
    const app = await product.createApplication(config);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new TestServer(app, `http://127.0.0.1:${port}`, config, async () => {
      await database.drop();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    });
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  get clock(): Clock {
    return this.app.get(Clock);
  }

  /** A session for the person, made as sign-in makes it, without the cost of hashing a password. */
  async as(person: Pick<BuiltPerson, 'id'>): Promise<TestClient> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.db.query(
      'INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)',
      [
        randomUUID(),
        person.id,
        createHash('sha256').update(token).digest('base64url'),
        now,
        new Date(now.getTime() + 14 * 24 * 60 * 60 * 1000),
      ],
    );
    return new TestClient(this.url, `concert_session=${token}`);
  }

  /** An open socket with the cookie of that client; rejects when it is refused. */
  async socket(client: TestClient): Promise<TestSocket> {
    const socket: TestSocket = io(this.url, {
      path: '/realtime',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: client.cookie },
    });
    this.sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  /** Delivers every event and sends every mail that is due, and brings the search up to date, so that a test need not wait for it. */
  async deliverEvents(): Promise<void> {
    await this.app.get(EventDispatcher).settle();
    await this.app.get(Postman).settle();
    await this.app.get(SearchIndexer).settle();
  }

  /**
   * The SQL statements of some work that can be done again, in order: of the run with the fewest, because whatever the
   * server does beside it only ever adds to them.
   */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    let fewest: string[] | undefined;
    for (let run = 0; run < RUNS; run += 1) {
      await this.deliverEvents();
      const statements = await countQueries(this.db, work);
      if (!fewest || statements.length < fewest.length) fewest = statements;
    }
    return fewest ?? [];
  }

  /**
   * How many more statements a reading takes for each thing that `add` puts into what is read: 1 or more as soon as
   * anything in it is asked for thing by thing. Not exactly 0 for a sound one: loaders of one request share a statement
   * when they meet in one tick, so that their number varies a little with the load of the machine.
   */
  async statementsPerRow(read: () => Promise<unknown>, add: () => Promise<unknown>): Promise<number> {
    // What is not there at all is not asked for: one of everything, before anything is counted.
    await add();
    const few = await this.statements(read);
    for (let row = 0; row < ROWS_ADDED; row += 1) await add();
    return ((await this.statements(read)).length - few.length) / ROWS_ADDED;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.disconnect();
    await this.app.close();
    await this.cleanUp();
  }
}

/** The next event of that name on the socket. */
export function next<Name extends keyof ServerToClientEvents>(
  socket: TestSocket,
  name: Name,
): Promise<Parameters<ServerToClientEvents[Name]>[0]> {
  return new Promise((resolve) => {
    const once = socket.once.bind(socket) as (
      event: string,
      act: (payload: Parameters<ServerToClientEvents[Name]>[0]) => void,
    ) => void;
    once(name, resolve);
  });
}
