import { postMentions, ThreadLoaders } from '@concert/discussions';
import { EventHandlers, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Followers } from '../level/followers.js';
import { CONFIDENTIAL_THREAD } from './notice.texts.js';
import { Teller } from './teller.js';

/** Someone was called in a discussion, and has not chosen to hear nothing of it. */
@Injectable()
export class MentionNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadLoaders,
    private readonly followers: Followers,
    private readonly teller: Teller,
  ) {}

  onModuleInit(): void {
    this.handlers.on(postMentions, 'desk.postMentions', async ({ threadId, postId, seq, personIds }) => {
      const [thread] = await this.threads.byId([threadId]);
      if (!thread) return;
      await this.teller.tell({
        kind: 'MENTIONED',
        key: postId,
        subjectId: postId,
        bodyIds: [thread.bodyId],
        audience: thread.audience,
        personIds: await this.followers.listening(personIds, thread.bodyId, threadId),
        thread: { id: threadId, seq },
        title: (locale) =>
          thread.classification === 'CONFIDENTIAL' ? wording(CONFIDENTIAL_THREAD, locale, {}) : thread.title,
        path: `/threads/${threadId}#post-${seq}`,
        mailed: true,
      });
    });
  }
}
