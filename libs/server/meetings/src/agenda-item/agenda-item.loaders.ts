import { Injectable } from '@nestjs/common';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import { AgendaItemStore } from './agenda-item.store.js';

@Injectable()
export class AgendaItemLoaders {
  constructor(private readonly items: AgendaItemStore) {}

  /** All items and proposals of a meeting; whoever hands them out filters them by `maySeeItem`. */
  readonly ofMeeting = (meetingIds: readonly string[]): Promise<AgendaItemEntity[][]> =>
    this.items.ofMeetings(meetingIds);

  /** What was made of what is said in a thread; whoever hands it out filters it in the same way. */
  readonly fromThread = (threadIds: readonly string[]): Promise<AgendaItemEntity[][]> =>
    this.items.fromThreads(threadIds);
}
