import { sessionsEnded } from '@concert/identity';
import { EventHandlers, personRoom, Realtime, sessionRoom } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BodyStore } from '../body/body.store.js';
import { roomsOf } from './rooms.js';
import { standingChanged } from './standing.events.js';
import { StandingService } from './standing.service.js';

/** Rooms beyond those of standing that are open to a person, as contexts further on know them. */
type MoreRooms = (personId: string) => Promise<string[]>;

/** Keeps open sockets in the rooms their person's standing opens: at connect, and at every change. */
@Injectable()
export class StandingRealtime implements OnModuleInit {
  private readonly more: MoreRooms[] = [];

  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
    private readonly standing: StandingService,
    private readonly bodies: BodyStore,
  ) {}

  onModuleInit(): void {
    this.handlers.on(standingChanged, 'governance.rooms', async ({ personIds }) => {
      for (const personId of personIds) await this.settle(personId);
    });
    this.handlers.on(sessionsEnded, 'governance.sockets', async ({ sessionIds }) => {
      for (const sessionId of sessionIds) {
        this.realtime.emit(sessionRoom(sessionId), 'session.ended');
        this.realtime.disconnect(sessionRoom(sessionId));
      }
    });
  }

  /** Registers at start-up who else knows rooms. */
  opens(rooms: MoreRooms): void {
    this.more.push(rooms);
  }

  /** The rooms a socket of this person belongs in. */
  async roomsFor(personId: string): Promise<string[]> {
    const mandate = await this.standing.ofPerson(personId);
    const bodyIds = mandate.secretariat ? (await this.bodies.all()).map((body) => body.id) : [];
    // Whoever belongs to an entity has all their rooms by standing.
    if (mandate.entityId !== null) return roomsOf(mandate, bodyIds);
    return (await Promise.all(this.more.map((rooms) => rooms(personId)))).flat();
  }

  /** Moves the open sockets of a person to where they belong now. */
  async settle(personId: string): Promise<void> {
    await this.realtime.settle(personRoom(personId), await this.roomsFor(personId));
    this.realtime.emit(personRoom(personId), 'standing.changed');
  }
}
