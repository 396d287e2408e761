import { audienceRoom } from '@concert/governance';
import { EventHandlers, personRoom, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SeenSoon } from './announcement/seen-soon.js';
import { guestRoom } from './guest/guests.js';
import { postAdded, postEdited, postsMoved } from './post/post.events.js';
import { threadRead } from './read-mark/read-mark.events.js';
import { threadChanged, threadMoved, threadRelabelled, threadStarted } from './thread/thread.events.js';
import { type ThreadRow, ThreadStore } from './thread/thread.store.js';

/** Tells open browsers what happened, in the room of those who may read the thread: numbers and ids, never text. */
@Injectable()
export class DiscussionsRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
    private readonly threads: ThreadStore,
    private readonly seen: SeenSoon,
  ) {}

  onModuleInit(): void {
    const { handlers, realtime } = this;
    handlers.onLive(postAdded, 'discussions.sockets', async (added, current) => {
      const { threadId, postId, seq, authorId } = added;
      const readers = current ? added : await this.threads.find(threadId);
      if (!readers) return;
      const { bodyId } = readers;
      realtime.emit(roomsOf(threadId, readers), 'post.added', { threadId, bodyId, postId, seq, authorId });
    });
    handlers.onLive(postEdited, 'discussions.sockets', ({ threadId, postId, seq }) =>
      this.toReaders(threadId, (room, { bodyId }) =>
        realtime.emit(room, 'post.edited', { threadId, bodyId, postId, seq }),
      ),
    );
    handlers.onLive(threadStarted, 'discussions.sockets', ({ threadId, anchored }) =>
      this.toReaders(threadId, (room, { bodyId, audience }) =>
        realtime.emit(room, 'thread.started', { threadId, bodyId, audience, anchored }),
      ),
    );
    handlers.onLive(threadChanged, 'discussions.sockets', ({ threadId }) =>
      this.toReaders(threadId, (room, { bodyId }) =>
        realtime.emit(room, 'thread.changed', { threadId, bodyId }),
      ),
    );
    handlers.onLive(threadRelabelled, 'discussions.sockets', ({ threadId, bodyId, before, after }) => {
      this.passOn(threadId, { bodyId, audience: before }, { bodyId, audience: after });
      return this.toReaders(threadId, (room, thread) =>
        realtime.emit(room, 'thread.changed', { threadId, bodyId: thread.bodyId }),
      );
    });
    handlers.onLive(threadMoved, 'discussions.sockets', ({ threadId, bodyId, from, audience }) => {
      this.passOn(threadId, { bodyId: from, audience }, { bodyId, audience });
      return this.toReaders(threadId, (room, thread) =>
        realtime.emit(room, 'thread.moved', { threadId, bodyId: thread.bodyId, from }),
      );
    });
    handlers.onLive(postsMoved, 'discussions.sockets', ({ threadId }) =>
      this.toReaders(threadId, (room, { bodyId }) =>
        realtime.emit(room, 'posts.moved', { threadId, bodyId }),
      ),
    );
    handlers.onLive(threadRead, 'discussions.sockets', async ({ personId, seen, ...mark }) => {
      realtime.emit(personRoom(personId), 'thread.read', mark);
      if (seen) this.seen.note(mark.threadId);
    });
  }

  /** Tells those who could read a thread and cannot any more, and those who can now and could not. */
  private passOn(threadId: string, before: Readers, after: Readers): void {
    const [then, since] = [before, after].map(({ bodyId, audience }) => audienceRoom(bodyId, audience));
    if (!then || !since || then === since) return;
    this.realtime.emitExcept(then, since, 'thread.lost', { threadId, bodyId: before.bodyId });
    this.realtime.emitExcept(since, then, 'thread.gained', { threadId, bodyId: after.bodyId });
  }

  /** By its body and label of this moment: they may have changed while the event was waiting to be told. */
  private async toReaders(
    threadId: string,
    tell: (rooms: string[], thread: ThreadRow) => void,
  ): Promise<void> {
    const thread = await this.threads.find(threadId);
    if (thread) tell(roomsOf(threadId, thread), thread);
  }
}

type Readers = Pick<ThreadRow, 'bodyId' | 'audience'>;

const roomsOf = (threadId: string, { bodyId, audience }: Readers): string[] => [
  audienceRoom(bodyId, audience),
  guestRoom(threadId),
];
