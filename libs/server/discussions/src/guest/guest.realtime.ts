import { StandingRealtime } from '@concert/governance';
import { EventHandlers, Jobs, personRoom, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { threadRelabelled } from '../thread/thread.events.js';
import { type ThreadRow, ThreadStore } from '../thread/thread.store.js';
import { guestCame, guestWent } from './guest.events.js';
import { GuestService } from './guest.service.js';
import { GuestStore } from './guest.store.js';
import { guestRoom } from './guests.js';

/** Lets guests’ open windows into the rooms of their threads, and out of them at once. */
@Injectable()
export class GuestRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
    private readonly rooms: StandingRealtime,
    private readonly guests: GuestStore,
    private readonly service: GuestService,
    private readonly threads: ThreadStore,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    const { handlers } = this;
    this.rooms.opens(async (personId) =>
      (await this.service.threadsOfPerson(personId)).map(({ id }) => guestRoom(id)),
    );
    this.jobs.every('guests-overdue', '*/10 * * * *', () => this.service.endOverdue());
    handlers.on(guestCame, 'discussions.guests', ({ threadId, personId }) =>
      this.moved(threadId, [personId]),
    );
    handlers.on(guestWent, 'discussions.guests', ({ threadId, personId }) =>
      this.moved(threadId, [personId]),
    );
    handlers.on(threadRelabelled, 'discussions.guests', async ({ threadId }) => {
      const [guests = []] = await this.guests.ofThreads([threadId]);
      await this.moved(
        threadId,
        guests.flatMap(({ personId }) => personId ?? []),
      );
    });
  }

  private async moved(threadId: string, personIds: readonly string[]): Promise<void> {
    const thread = await this.threads.find(threadId);
    if (!thread || personIds.length === 0) return;
    for (const personId of personIds) await this.settle(thread, personId);
  }

  private async settle({ id: threadId, bodyId }: ThreadRow, personId: string): Promise<void> {
    await this.rooms.settle(personId);
    const open = (await this.rooms.roomsFor(personId)).includes(guestRoom(threadId));
    this.realtime.emit(personRoom(personId), open ? 'thread.gained' : 'thread.lost', { threadId, bodyId });
  }
}
