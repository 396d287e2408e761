import { postsMoved, ThreadLoaders, threadRelabelled, type ThreadRow } from '@concert/discussions';
import { EventHandlers, Transactions } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingStore } from '../meeting/meeting.store.js';
import { AgendaChanges } from './agenda-changes.js';
import { isOnAgenda } from './agenda-item.policy.js';
import { AgendaItemStore } from './agenda-item.store.js';
import { amongBodies, isNoWider, keptLabel } from './origin.policy.js';

/**
 * Items keep to the label of the discussion they come from also when that is raised, or the post goes to a narrower one:
 * nobody reads on before a meeting what they have lost there. A label that is lowered changes no item; whoever builds the agenda may.
 */
@Injectable()
export class LabelsOfOrigins implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly threads: ThreadLoaders,
    private readonly items: AgendaItemStore,
    private readonly meetings: MeetingStore,
    private readonly changes: AgendaChanges,
    private readonly tx: Transactions,
  ) {}

  onModuleInit(): void {
    const follow = ({ threadId }: { threadId: string }): Promise<void> => this.follow(threadId);
    this.handlers.on(threadRelabelled, 'meetings.labels', follow);
    this.handlers.on(postsMoved, 'meetings.labels', follow);
  }

  private async follow(threadId: string): Promise<void> {
    const [[thread], [items = []]] = await Promise.all([
      this.threads.byId([threadId]),
      this.items.fromThreads([threadId]),
    ]);
    if (!thread) return;
    for (const item of items) await this.tx.run(() => this.narrow(item.id, item.meetingId, thread));
  }

  private async narrow(id: string, meetingId: string, thread: ThreadRow): Promise<void> {
    const meeting = await this.meetings.lock(meetingId);
    const item = await this.items.find(id);
    if (!meeting || !item) return;
    const [bodyIds = []] = await this.meetings.bodyIdsOf([meeting.id]);
    const origin = amongBodies(thread, bodyIds);
    if (isNoWider(item, origin)) return;
    const before = item.audience;
    const saved = await this.items.save(Object.assign(item, keptLabel(item, origin)));
    if (isOnAgenda(saved)) await this.changes.note({ meeting, bodyIds }, before);
    else await this.changes.noteProposal({ meeting, bodyIds }, saved);
  }
}
