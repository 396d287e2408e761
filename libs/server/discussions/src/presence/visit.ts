import { randomUUID } from 'node:crypto';
import type { ThreadPresence } from '@concert/contracts';
import { isUuid, type Realtime, type RealtimeSocket } from '@concert/kernel';

export const visitorsRoom = (threadId: string): string => `visitors:${threadId}`;

interface Place {
  threadId: string | null;
  writing: boolean;
}

type Answer = (others: ThreadPresence[]) => void;

/** Whether the person may look at a thread, and whether others may know. */
export type Admit = (personId: string, threadId: string) => Promise<{ enters: boolean; shown: boolean }>;

/** What one window looks at. What it says is dealt with one by one: of what comes meanwhile, the latest counts. */
export class Visit {
  private readonly visitor = randomUUID();
  private next: { place: Place; answer: Answer | null } | null = null;
  private running = false;

  constructor(
    private readonly socket: RealtimeSocket,
    private readonly realtime: Realtime,
    private readonly admit: Admit,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Anyone may send anything: what is no place is refused. */
  look(said: unknown, answer: unknown): void {
    const place = placeOf(said);
    if (!place) return void this.socket.emit('refused', { event: 'look', code: 'INVALID_INPUT' });
    this.next = { place, answer: typeof answer === 'function' ? (answer as Answer) : null };
    if (!this.running) void this.run();
  }

  /** Says to those who were there that the window has gone. */
  leave(): void {
    const { presence } = this.socket.data;
    if (!presence) return;
    delete this.socket.data.presence;
    this.realtime.emit(visitorsRoom(presence.threadId), 'thread.presence', { ...presence, state: 'GONE' });
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      for (let next = this.next; next; next = this.next) {
        this.next = null;
        await this.go(next.place, next.answer);
      }
    } catch (error) {
      this.failed(error);
    } finally {
      this.running = false;
    }
  }

  private async go({ threadId, writing }: Place, answer: Answer | null): Promise<void> {
    const { socket } = this;
    const { personId } = socket.data;
    const { enters, shown } = threadId ? await this.admit(personId, threadId) : NOWHERE;
    const room = threadId && enters ? visitorsRoom(threadId) : null;
    const before = socket.data.presence;
    if (before && (before.threadId !== threadId || !enters || !shown)) this.leave();
    for (const other of socket.rooms)
      if (other.startsWith(visitorsRoom('')) && other !== room) await socket.leave(other);
    if (!threadId || !room || !socket.connected) return answer?.([]);
    await socket.join(room);
    if (shown) {
      const presence = {
        threadId,
        visitor: this.visitor,
        personId,
        state: writing ? 'WRITING' : 'HERE',
      } as const;
      socket.data.presence = presence;
      socket.to(room).emit('thread.presence', presence);
    }
    // Asked of every process, and so only for whoever has just come.
    if (!answer) return;
    const others = await this.realtime.presencesIn(room);
    answer(others.filter(({ visitor }) => visitor !== this.visitor));
  }
}

const NOWHERE = { enters: false, shown: false } as const;

function placeOf(said: unknown): Place | null {
  if (typeof said !== 'object' || said === null) return null;
  const { threadId, writing } = said as Record<string, unknown>;
  if (typeof writing !== 'boolean') return null;
  if (threadId === null) return { threadId, writing };
  return isUuid(threadId) ? { threadId: threadId.toLowerCase(), writing } : null;
}
