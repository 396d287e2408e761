import { CLIENT_EVENTS } from '@concert/contracts';
import { StandingRealtime } from '@concert/governance';
import { SESSION_COOKIE, SessionService } from '@concert/identity';
import { Config, personRoom, Realtime, type RealtimeServer, sessionRoom } from '@concert/kernel';
import { fastifyCookie } from '@fastify/cookie';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Server as HttpServer } from 'node:http';
import type { RedisClientType } from 'redis';
import { Server } from 'socket.io';
import { hasTooManySockets, limit, limitStrangers } from './socket-limits.js';

const MAX_FRAME_BYTES = 16 * 1024;
const EVENTS: ReadonlySet<string> = new Set(CLIENT_EVENTS);

type RealtimeSocket = Parameters<Parameters<RealtimeServer['use']>[0]>[0];

/** The one socket of every browser: admitted by the session cookie, in rooms decided here, shared over Redis when set. */
@Injectable()
export class SocketServer implements OnApplicationShutdown {
  private readonly log = new Logger(SocketServer.name);
  private server: RealtimeServer | undefined;
  private redis: RedisClientType | undefined;

  constructor(
    private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly rooms: StandingRealtime,
    private readonly realtime: Realtime,
  ) {}

  async start(http: HttpServer): Promise<void> {
    const io: RealtimeServer = new Server(http, {
      path: '/realtime',
      serveClient: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      allowRequest: (request, decide) =>
        decide(null, this.sameSite(request.headers.origin, request.headers.host)),
      ...(this.config.redisUrl ? { adapter: await this.sharedOver(this.config.redisUrl) } : {}),
    });
    limitStrangers(io);
    io.use((socket, next) => {
      const token = fastifyCookie.parse(socket.handshake.headers.cookie ?? '')[SESSION_COOKIE];
      this.sessions
        .authenticate(token, socket.handshake.address)
        .then(async (viewer) => {
          if (!viewer) return next(new Error('UNAUTHENTICATED'));
          if (hasTooManySockets(io, viewer.personId)) return next(new Error('RATE_LIMITED'));
          socket.data = { personId: viewer.personId, sessionId: viewer.sessionId };
          await this.enter(socket);
          // Ended while it was coming in: those who were told to leave did not include it yet.
          if (!(await this.sessions.authenticate(token, socket.handshake.address)))
            return next(new Error('UNAUTHENTICATED'));
          next();
        })
        .catch((error: unknown) => {
          this.log.error({ msg: 'socket handshake failed', error: String(error) });
          next(new Error('INTERNAL'));
        });
    });
    io.on('connection', (socket) => {
      limit(socket, EVENTS);
      socket.on('alive', (answer) => {
        // Anyone may send anything: a forged frame has no function to call.
        if (typeof answer === 'function') answer(new Date().toISOString());
      });
    });
    this.server = io;
    this.realtime.attach(io);
  }

  /** Looks again after joining: a change in between was told to the sockets that were in, and this one was not. */
  private async enter(socket: RealtimeSocket): Promise<void> {
    const { personId, sessionId } = socket.data;
    await socket.join([personRoom(personId), sessionRoom(sessionId)]);
    let inside: string[] = [];
    for (;;) {
      const wanted = await this.rooms.roomsFor(personId);
      const gone = inside.filter((room) => !wanted.includes(room));
      const missing = wanted.filter((room) => !inside.includes(room));
      if (gone.length === 0 && missing.length === 0) return;
      for (const room of gone) await socket.leave(room);
      await socket.join(missing);
      inside = wanted;
    }
  }

  /** Sends every browser away to another process; before the HTTP server closes, which waits for its last connection. */
  drain(): void {
    this.server?.local.emit('server.draining');
    this.server?.engine.close();
  }

  // Last of all: events that were on their way while this process drained still reach the other processes.
  async onApplicationShutdown(): Promise<void> {
    await this.server?.close();
    await this.redis?.close();
  }

  private sameSite(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return true;
    const from = URL.canParse(origin) ? new URL(origin).host : '';
    return from === host || from === new URL(this.config.publicUrl).host;
  }

  /** Its packages are loaded here: a process that stands alone does not pay the memory for them. */
  private async sharedOver(redisUrl: string) {
    const [{ createClient }, { createAdapter }] = await Promise.all([
      import('redis'),
      import('@socket.io/redis-streams-adapter'),
    ]);
    const redis: RedisClientType = createClient({ url: redisUrl });
    redis.on('error', (error: unknown) => this.log.warn({ msg: 'redis', error: String(error) }));
    await redis.connect();
    this.redis = redis;
    return createAdapter(redis);
  }
}
