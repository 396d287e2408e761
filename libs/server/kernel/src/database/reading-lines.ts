import { Socket } from 'node:net';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';

// One would do for a small server; with two, a reader does not wait behind the largest page of another.
const LINES = 2;

interface Line {
  client: Promise<pg.Client>;
  socket: Socket;
  underWay: number;
}

/**
 * Connections for what nearly every request reads. Requests share them: statements that are ready at the same moment
 * leave in one packet and are answered one after the other, while a pool wakes up one backend for each of them, which
 * costs more than such a statement itself. Only for short reads outside transactions.
 */
@Injectable()
export class ReadingLines implements OnApplicationShutdown {
  private readonly log = new Logger(ReadingLines.name);
  private readonly lines: (Line | undefined)[] = Array.from({ length: LINES });
  private gathering: Line | undefined;
  private ended = false;

  constructor(private readonly config: Config) {}

  async query<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const line = this.gathering ?? this.leastBusy();
    this.hold(line);
    line.underWay += 1;
    try {
      const client = await line.client;
      return (await client.query<Row>({ name, text, values })).rows;
    } catch (error) {
      if (!isOfTheStatement(error)) this.giveUp(line);
      throw error;
    } finally {
      line.underWay -= 1;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    for (const line of this.lines.splice(0)) await line?.client.then((client) => client.end());
  }

  /** Keeps back what is written until all that is ready in this round of the event loop has been written. */
  private hold(line: Line): void {
    if (line.socket.writableCorked > 0) return;
    line.socket.cork();
    this.gathering = line;
    setImmediate(() => {
      line.socket.uncork();
      if (this.gathering === line) this.gathering = undefined;
    });
  }

  private leastBusy(): Line {
    let best = 0;
    for (let at = 1; at < LINES; at += 1)
      if ((this.lines[at]?.underWay ?? 0) < (this.lines[best]?.underWay ?? 0)) best = at;
    return (this.lines[best] ??= this.open());
  }

  private open(): Line {
    if (this.ended) throw new Error('The reading lines have been closed.');
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'concert-reading',
      keepAlive: true,
      pipeline: true,
      stream: () => socket,
    });
    const line: Line = { client: ready(client), socket, underWay: 0 };
    client.on('error', (error) => {
      this.log.warn({ msg: 'reading line lost', error: String(error) });
      this.giveUp(line);
    });
    client.on('end', () => this.giveUp(line));
    return line;
  }

  /** The next statement opens another; those under way fail with it, as they would in a pool. */
  private giveUp(line: Line): void {
    if (this.gathering === line) this.gathering = undefined;
    const at = this.lines.indexOf(line);
    if (at < 0) return;
    this.lines[at] = undefined;
    line.client.then((client) => client.end()).catch(() => undefined);
  }
}

// Left to itself, PostgreSQL plans a statement with `= ANY($1)` anew at every call, because its estimate for a list of
// unknown length is higher: for the mandate that takes five times as long as answering it.
async function ready(client: pg.Client): Promise<pg.Client> {
  await client.connect();
  await client.query('SET plan_cache_mode = force_generic_plan');
  return client;
}

// Codes of a connection that ends, by the appendix of PostgreSQL's manual; the severity is worded in its language.
const ENDING = /^(08|57P)/;

/** Whether only the statement was refused; anything else says that the connection can no longer be relied on. */
const isOfTheStatement = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && !ENDING.test(error.code ?? '');
