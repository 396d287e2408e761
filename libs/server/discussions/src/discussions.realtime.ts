import { audienceRoom } from '@concert/governance';
import { EventHandlers, personRoom, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { postAdded, postEdited } from './post/post.events.js';
import { threadRead } from './read-mark/read-mark.events.js';
import { threadChanged, threadStarted } from './thread/thread.events.js';

/** Tells open browsers what happened, in the room of those who may read the thread: numbers and ids, never text. */
@Injectable()
export class DiscussionsRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    const { handlers, realtime } = this;
    handlers.on(postAdded, 'discussions.sockets', async ({ audience, ...post }) =>
      realtime.emit(audienceRoom(post.bodyId, audience), 'post.added', post),
    );
    handlers.on(postEdited, 'discussions.sockets', async ({ audience, ...post }) =>
      realtime.emit(audienceRoom(post.bodyId, audience), 'post.edited', post),
    );
    handlers.on(threadStarted, 'discussions.sockets', async ({ threadId, bodyId, audience }) =>
      realtime.emit(audienceRoom(bodyId, audience), 'thread.started', { threadId, bodyId, audience }),
    );
    handlers.on(threadChanged, 'discussions.sockets', async ({ threadId, bodyId, audience }) =>
      realtime.emit(audienceRoom(bodyId, audience), 'thread.changed', { threadId, bodyId }),
    );
    handlers.on(threadRead, 'discussions.sockets', async ({ personId, ...mark }) =>
      realtime.emit(personRoom(personId), 'thread.read', mark),
    );
  }
}
