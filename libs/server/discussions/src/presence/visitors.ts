import { mayRead, standingIn, StandingService } from '@concert/governance';
import { PersonService } from '@concert/identity';
import { EventHandlers, Realtime } from '@concert/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { ThreadStore } from '../thread/thread.store.js';
import { threadMoved, threadRelabelled } from '../thread/thread.events.js';
import { Visit, visitorsRoom } from './visit.js';

/** Who looks at a thread at this moment and who writes in it: told to those who look at it too, and kept nowhere. */
@Injectable()
export class Visitors implements OnModuleInit {
  private readonly log = new Logger(Visitors.name);

  constructor(
    private readonly realtime: Realtime,
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadStore,
    private readonly standing: StandingService,
    private readonly persons: PersonService,
  ) {}

  onModuleInit(): void {
    this.realtime.onSocket((socket) => {
      const visit = new Visit(socket, this.realtime, this.admit, (error) =>
        this.log.warn({ msg: 'presence', error: String(error) }),
      );
      socket.on('look', (at, answer) => visit.look(at, answer));
      socket.on('disconnect', () => visit.leave());
    });
    this.handlers.on(threadRelabelled, 'discussions.visitors', this.clear);
    this.handlers.on(threadMoved, 'discussions.visitors', this.clear);
  }

  /** Those who have lost it are named no longer; whoever may still read it comes back with the next sign of life. */
  private readonly clear = async ({ threadId }: { threadId: string }): Promise<void> => {
    const room = visitorsRoom(threadId);
    try {
      for (const presence of await this.realtime.presencesIn(room)) {
        const { enters } = await this.admit(presence.personId, threadId);
        if (!enters) this.realtime.emit(room, 'thread.presence', { ...presence, state: 'GONE' });
      }
    } finally {
      this.realtime.clear(room);
    }
  };

  private readonly admit = async (
    personId: string,
    threadId: string,
  ): Promise<{ enters: boolean; shown: boolean }> => {
    const [thread, mandate] = await Promise.all([
      this.threads.find(threadId),
      this.standing.ofPerson(personId),
    ]);
    const enters = thread !== null && mayRead(thread.audience, standingIn(mandate, thread.bodyId));
    return { enters, shown: enters && !(await this.persons.get(personId)).hidesPresence };
  };
}
