import { audienceRoom } from '@concert/governance';
import { Realtime } from '@concert/kernel';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { ThreadStore } from '../thread/thread.store.js';

/** When many open an announcement at once, they are told together. */
const TOGETHER_MS = 1_000;

/**
 * Tells those who may read an announcement that more have seen it, which they then count by right; guests are shown no
 * such number. What a process does not live to tell is told with the next reader.
 */
@Injectable()
export class SeenSoon implements BeforeApplicationShutdown {
  private readonly log = new Logger(SeenSoon.name);
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly threads: ThreadStore,
    private readonly realtime: Realtime,
  ) {}

  note(threadId: string): void {
    if (this.waiting.has(threadId)) return;
    const timer = setTimeout(() => {
      this.waiting.delete(threadId);
      this.tell(threadId).catch((error: unknown) =>
        this.log.warn({ msg: 'not told that an announcement was seen', threadId, error: String(error) }),
      );
    }, TOGETHER_MS);
    this.waiting.set(threadId, timer.unref());
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
  }

  private async tell(threadId: string): Promise<void> {
    const thread = await this.threads.find(threadId);
    if (!thread) return;
    const { bodyId, audience } = thread;
    this.realtime.emit(audienceRoom(bodyId, audience), 'thread.seen', { threadId, bodyId });
  }
}
