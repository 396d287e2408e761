import type { ClientToServerEvents, ServerToClientEvents } from '@concert/contracts';
import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';

export interface SocketIdentity {
  personId: string;
  sessionId: string;
}

export type RealtimeServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  Record<string, never>,
  SocketIdentity
>;

/** Speaks to the open browsers of every process. Only the server decides which socket is in which room. */
@Injectable()
export class Realtime {
  private server: RealtimeServer | undefined;

  /** Called once at start-up; without it (commands, some tests) nothing is sent to anyone. */
  attach(server: RealtimeServer): void {
    this.server = server;
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

  disconnect(room: string): void {
    this.server?.in(room).disconnectSockets(true);
  }
}

export const personRoom = (personId: string): string => `person:${personId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
