import { PersonService } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadService } from '../thread/thread.service.js';
import { PostsByDayStore } from './posts-by-day.store.js';

@Injectable()
export class PostsByDay {
  constructor(
    private readonly posts: PostsByDayStore,
    private readonly threads: ThreadService,
    private readonly persons: PersonService,
  ) {}

  /** The number of the first post of a day on the viewer’s own calendar, or of a later one; null when all are older. */
  async firstSince(viewer: Viewer, threadId: string, day: string): Promise<number | null> {
    const thread = await this.threads.getFor(viewer, threadId);
    const { timeZone } = await this.persons.get(viewer.personId);
    return this.posts.firstSince(thread.id, day, timeZone);
  }
}
