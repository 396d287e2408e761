import { postAdded, postEdited, ThreadLoaders, threadRead, threadStarted } from '@concert/discussions';
import { EventHandlers } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Followers } from '../level/followers.js';
import { ThreadTeller } from './thread-teller.js';

/** What is said in threads, to those who follow them; whoever is mentioned is told by `MentionNews`. */
@Injectable()
export class ThreadNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadLoaders,
    private readonly followers: Followers,
    private readonly gathered: ThreadTeller,
  ) {}

  onModuleInit(): void {
    const { handlers } = this;
    handlers.on(threadStarted, 'desk.threadStarted', ({ threadId, authorId }) =>
      this.said(threadId, 1, authorId),
    );
    handlers.on(postAdded, 'desk.postAdded', ({ threadId, seq, authorId }) =>
      this.said(threadId, seq, authorId),
    );
    handlers.on(postEdited, 'desk.postEdited', ({ threadId }) => this.gathered.recount(threadId));
    handlers.on(threadRead, 'desk.threadRead', ({ threadId, personId, seq }) =>
      this.gathered.read(threadId, personId, seq),
    );
  }

  private async said(threadId: string, seq: number, authorId: string): Promise<void> {
    const [thread] = await this.threads.byId([threadId]);
    if (!thread) return;
    const personIds = (await this.followers.ofThread(thread)).filter((id) => id !== authorId);
    await this.gathered.tell(thread, seq, personIds);
  }
}
