import { PostPlaces } from '@concert/discussions';
import { invalid } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AgendaItemStore } from './agenda-item.store.js';
import { isFor } from './origin.policy.js';

/** Keeps a body from joining a meeting where it would read what was said in a discussion that it may not read. */
@Injectable()
export class ItemsBeforeBodies {
  constructor(
    private readonly items: AgendaItemStore,
    private readonly posts: PostPlaces,
  ) {}

  async requireReadable(meetingId: string, joining: readonly string[]): Promise<void> {
    if (joining.length === 0) return;
    const [items = []] = await this.items.ofMeetings([meetingId]);
    for (const item of items) {
      if (item.fromPostId === null || item.state === 'DECLINED') continue;
      const thread = await this.posts.threadOf(item.fromPostId);
      if (thread && !isFor(thread, joining)) throw invalid('jointBodies', 'cannotReadOrigin');
    }
  }
}
