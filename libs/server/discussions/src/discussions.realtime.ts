import type { Audience } from '@concert/contracts';
import { audienceRoom } from '@concert/governance';
import { EventHandlers, personRoom, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { postAdded, postEdited } from './post/post.events.js';
import { threadRead } from './read-mark/read-mark.events.js';
import { threadChanged, threadRelabelled, threadStarted } from './thread/thread.events.js';
import { ThreadStore } from './thread/thread.store.js';

/** Tells open browsers what happened, in the room of those who may read the thread: numbers and ids, never text. */
@Injectable()
export class DiscussionsRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
    private readonly threads: ThreadStore,
  ) {}

  onModuleInit(): void {
    const { handlers, realtime } = this;
    handlers.on(postAdded, 'discussions.sockets', ({ audience: _then, ...post }) =>
      this.toReaders(post, (room) => realtime.emit(room, 'post.added', post)),
    );
    handlers.on(postEdited, 'discussions.sockets', ({ audience: _then, ...post }) =>
      this.toReaders(post, (room) => realtime.emit(room, 'post.edited', post)),
    );
    handlers.on(threadStarted, 'discussions.sockets', ({ threadId, bodyId }) =>
      this.toReaders({ threadId, bodyId }, (room, audience) =>
        realtime.emit(room, 'thread.started', { threadId, bodyId, audience }),
      ),
    );
    handlers.on(threadChanged, 'discussions.sockets', ({ threadId, bodyId }) =>
      this.toReaders({ threadId, bodyId }, (room) =>
        realtime.emit(room, 'thread.changed', { threadId, bodyId }),
      ),
    );
    handlers.on(threadRelabelled, 'discussions.sockets', ({ before, after, ...thread }) => {
      const [then, since] = [audienceRoom(thread.bodyId, before), audienceRoom(thread.bodyId, after)];
      if (then !== since) {
        realtime.emitExcept(then, since, 'thread.lost', thread);
        realtime.emitExcept(since, then, 'thread.gained', thread);
      }
      return this.toReaders(thread, (room) => realtime.emit(room, 'thread.changed', thread));
    });
    handlers.on(threadRead, 'discussions.sockets', async ({ personId, ...mark }) =>
      realtime.emit(personRoom(personId), 'thread.read', mark),
    );
  }

  /** By the label of this moment: it may have been raised while the event was waiting to be told. */
  private async toReaders(
    { threadId, bodyId }: { threadId: string; bodyId: string },
    tell: (room: string, audience: Audience) => void,
  ): Promise<void> {
    const thread = await this.threads.find(threadId);
    if (thread) tell(audienceRoom(bodyId, thread.audience), thread.audience);
  }
}
