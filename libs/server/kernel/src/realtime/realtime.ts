import type { ClientToServerEvents, ServerToClientEvents, ThreadPresence } from '@concert/contracts';
import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';

export interface SocketIdentity {
  personId: string;
  sessionId: string;
  /** What the reader looks at in that window, where others may know. */
  presence?: ThreadPresence;
}

export type RealtimeServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  Record<string, never>,
  SocketIdentity
>;

export type RealtimeSocket = Parameters<Parameters<RealtimeServer['use']>[0]>[0];

/** Speaks to the open browsers of every process. Only the server decides which socket is in which room. */
@Injectable()
export class Realtime {
  private server: RealtimeServer | undefined;
  private readonly welcomes: ((socket: RealtimeSocket) => void)[] = [];

  /** Called once at start-up; without it (commands, some tests) nothing is sent to anyone. */
  attach(server: RealtimeServer): void {
    this.server = server;
    for (const welcome of this.welcomes) server.on('connection', welcome);
  }

  emit<Name extends keyof ServerToClientEvents>(
    rooms: string | string[],
    name: Name,
    ...payload: Parameters<ServerToClientEvents[Name]>
  ): void {
    this.server?.to(rooms).emit(name, ...payload);
  }

  /** To whoever is in the one room and not in the other as well. */
  emitExcept<Name extends keyof ServerToClientEvents>(
    room: string,
    except: string,
    name: Name,
    ...payload: Parameters<ServerToClientEvents[Name]>
  ): void {
    this.server
      ?.to(room)
      .except(except)
      .emit(name, ...payload);
  }

  /** Puts every socket in `room` into exactly `wanted` (besides the rooms of its person and session). */
  async settle(room: string, wanted: readonly string[]): Promise<void> {
    const sockets = (await this.server?.in(room).fetchSockets()) ?? [];
    for (const socket of sockets) {
      const kept = new Set([
        socket.id,
        personRoom(socket.data.personId),
        sessionRoom(socket.data.sessionId),
        ...wanted,
      ]);
      for (const present of socket.rooms) if (!kept.has(present)) socket.leave(present);
      socket.join([...wanted]);
    }
  }

  /** To be called at start-up, before or after the sockets are there, by whoever listens to what browsers say. */
  onSocket(welcome: (socket: RealtimeSocket) => void): void {
    this.welcomes.push(welcome);
    this.server?.on('connection', welcome);
  }

  /** What those in a room look at, in every process. */
  async presencesIn(room: string): Promise<ThreadPresence[]> {
    const sockets = (await this.server?.in(room).fetchSockets()) ?? [];
    return sockets.flatMap(({ data: { presence } }) => (presence ? [presence] : []));
  }

  /** Sends everyone out of a room. */
  clear(room: string): void {
    this.server?.in(room).socketsLeave(room);
  }

  disconnect(room: string): void {
    this.server?.in(room).disconnectSockets(true);
  }
}

export const personRoom = (personId: string): string => `person:${personId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
