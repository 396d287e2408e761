import { postMentions, ThreadLoaders } from '@concert/discussions';
import { EventHandlers, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIDENTIAL_THREAD } from './notice.texts.js';
import { Teller } from './teller.js';

/** Someone was called in a discussion. */
@Injectable()
export class MentionNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadLoaders,
    private readonly teller: Teller,
  ) {}

  onModuleInit(): void {
    this.handlers.on(postMentions, 'desk.postMentions', async ({ threadId, postId, seq, personIds }) => {
      const [thread] = await this.threads.byId([threadId]);
      if (!thread) return;
      await this.teller.tell({
        kind: 'MENTIONED',
        key: postId,
        bodyIds: [thread.bodyId],
        audience: thread.audience,
        personIds,
        title: (locale) =>
          thread.classification === 'CONFIDENTIAL' ? wording(CONFIDENTIAL_THREAD, locale, {}) : thread.title,
        path: `/threads/${threadId}#post-${seq}`,
        mailed: true,
      });
    });
  }
}
