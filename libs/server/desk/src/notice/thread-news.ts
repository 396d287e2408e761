import {
  postAdded,
  postEdited,
  postsMoved,
  ThreadLoaders,
  threadRead,
  threadStarted,
} from '@concert/discussions';
import { EventHandlers } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnnouncementHearers } from '../announcement/announcement-hearers.js';
import { Followers } from '../level/followers.js';
import { ThreadTeller } from './thread-teller.js';

/** What is said in threads, to those who follow them; whoever is mentioned is told by `MentionNews`. */
@Injectable()
export class ThreadNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadLoaders,
    private readonly followers: Followers,
    private readonly hearers: AnnouncementHearers,
    private readonly gathered: ThreadTeller,
  ) {}

  onModuleInit(): void {
    const { handlers } = this;
    handlers.on(threadStarted, 'desk.threadStarted', ({ threadId, authorId }) =>
      this.said([{ threadId, seq: 1, authorId }]),
    );
    handlers.onMany(postAdded, 'desk.postAdded', (posts) => this.said(posts));
    handlers.on(postEdited, 'desk.postEdited', ({ threadId, postId }) =>
      this.gathered.changed(threadId, postId),
    );
    handlers.on(postsMoved, 'desk.postsMoved', ({ threadId }) => this.gathered.recount(threadId));
    handlers.on(threadRead, 'desk.threadRead', ({ threadId, personId, seq }) =>
      this.gathered.read(threadId, personId, seq),
    );
  }

  private async said(posts: readonly Said[]): Promise<void> {
    const threads = await this.threads.byId([...new Set(posts.map(({ threadId }) => threadId))]);
    for (const thread of threads) {
      if (!thread) continue;
      const followers = await this.followers.ofThread(thread);
      for (const { threadId, seq, authorId } of posts) {
        if (threadId !== thread.id) continue;
        const personIds = new Set(followers);
        if (thread.announcement && seq === 1)
          for (const id of (await this.hearers.of(thread.bodyId, thread.audience)).personIds)
            personIds.add(id);
        personIds.delete(authorId);
        await this.gathered.tell(thread, seq, [...personIds]);
      }
    }
  }
}

interface Said {
  threadId: string;
  seq: number;
  authorId: string;
}
