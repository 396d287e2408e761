import type { ClientToServerEvents, ServerToClientEvents, ThreadPresence } from '@concert/contracts';
import type { Socket } from 'socket.io-client';
import { sessionGate } from '../apollo/session-gate';

export type LiveEvent = keyof ServerToClientEvents;
export type LiveState = 'off' | 'connecting' | 'live' | 'away';
type Handler<Name extends LiveEvent> = ServerToClientEvents[Name];
type AnyHandler = (...payload: unknown[]) => void;

/** What a feature sees of the connection. Both give back how to stop listening. */
export interface LiveEvents {
  on<Name extends LiveEvent>(event: Name, handler: Handler<Name>): () => void;
  /** Called whenever the connection stands, for what changed before: since the page was loaded, or since it was lost. */
  onCatchUp(handler: () => void): () => void;
}

const RECONNECT_AFTER = 1_500;
const REFUSED_AGAIN_AFTER = 10_000;

/**
 * The one connection over which the server tells what changed. Features register handlers; none of them sees the
 * socket. Once it stands, the first time and after every cut, every feature is told to catch up, because nothing is kept
 * for those who were not there yet or were away.
 */
export class Live implements LiveEvents {
  private socket: Socket<ServerToClientEvents, ClientToServerEvents> | null = null;
  private wanted = false;
  private current: LiveState = 'off';
  private readonly handlers = new Map<LiveEvent, Set<AnyHandler>>();
  private readonly catchUps = new Set<() => void>();
  private readonly watchers = new Set<() => void>();

  readonly state = (): LiveState => this.current;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  on<Name extends LiveEvent>(event: Name, handler: Handler<Name>): () => void {
    const known = this.handlers.get(event) ?? new Set();
    this.handlers.set(event, known);
    known.add(handler as AnyHandler);
    return () => void known.delete(handler as AnyHandler);
  }

  /** Says what the reader looks at; who else does is told to those who ask. Lost while there is no connection. */
  look(threadId: string | null, writing: boolean, others?: (presences: ThreadPresence[]) => void): void {
    if (!this.socket?.connected) return;
    if (others) this.socket.emit('look', { threadId, writing }, others);
    else this.socket.emit('look', { threadId, writing });
  }

  onCatchUp(handler: () => void): () => void {
    this.catchUps.add(handler);
    return () => void this.catchUps.delete(handler);
  }

  async connect(): Promise<void> {
    if (this.wanted) return;
    this.wanted = true;
    this.become('connecting');
    const { io } = await import('socket.io-client');
    // Signed out while the code was on its way.
    if (!this.wanted) return;
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({
      path: '/realtime',
      reconnectionDelayMax: 10_000,
    });
    this.socket = socket;
    window.addEventListener('online', this.now);
    socket.on('connect', () => {
      this.become('live');
      for (const handler of this.catchUps) handler();
    });
    socket.on('disconnect', (reason) => {
      if (!this.wanted) return;
      this.become('away');
      // A server that is going away closes the connection itself, and then socket.io does not try again alone.
      if (reason === 'io server disconnect')
        setTimeout(() => this.wanted && socket.connect(), RECONNECT_AFTER);
    });
    socket.on('connect_error', (fault) => {
      if (this.wanted) this.become('away');
      // Who is no longer signed in is refused for good; the next request for data asks for the password.
      if (fault.message === 'UNAUTHENTICATED') sessionGate.expire();
      // Refused by the server, and not only out of reach: socket.io leaves it to us to try again.
      else if (!socket.active) setTimeout(() => this.wanted && socket.connect(), REFUSED_AGAIN_AFTER);
    });
    socket.onAny((event: LiveEvent, ...payload: unknown[]) => {
      for (const handler of this.handlers.get(event) ?? []) handler(...payload);
    });
  }

  /** The network is back: nobody should wait for the next try, which may be ten seconds away. */
  private readonly now = (): void => {
    if (this.socket && !this.socket.connected) this.socket.disconnect().connect();
  };

  /** After the session was renewed. */
  again(): void {
    this.socket?.connect();
  }

  close(): void {
    this.wanted = false;
    window.removeEventListener('online', this.now);
    this.socket?.disconnect();
    this.socket = null;
    this.become('off');
  }

  private become(state: LiveState): void {
    this.current = state;
    for (const watcher of this.watchers) watcher();
  }
}

export const live = new Live();
