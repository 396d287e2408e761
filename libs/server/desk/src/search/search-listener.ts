import { postAdded, postEdited, threadChanged, threadRelabelled, threadStarted } from '@concert/discussions';
import { documentAdded, documentChanged, documentRevised } from '@concert/documents';
import { bodyChanged, entityChanged, invitationAccepted, standingChanged } from '@concert/governance';
import { profileChanged } from '@concert/identity';
import { Clock, type EventDefinition, EventHandlers } from '@concert/kernel';
import { agendaItemRemoved, meetingTouched } from '@concert/meetings';
import { activityChanged, workPlanPublished } from '@concert/programme';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndexStore } from './search-index.store.js';
import { SearchIndexer } from './search-indexer.js';
import type { SearchKind } from './search-kinds.js';

/** Hears what has changed and notes it for the index. */
@Injectable()
export class SearchListener implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly index: SearchIndexStore,
    private readonly indexer: SearchIndexer,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.on(threadStarted, 'THREAD', ({ threadId }) => [threadId], true);
    this.on(threadChanged, 'THREAD', ({ threadId }) => [threadId]);
    this.on(threadRelabelled, 'THREAD', ({ threadId }) => [threadId], true);
    this.on(postAdded, 'POST', ({ postId }) => [postId]);
    this.on(postEdited, 'POST', ({ postId }) => [postId]);
    this.on(documentAdded, 'DOCUMENT', ({ documentId }) => [documentId]);
    this.on(documentRevised, 'DOCUMENT', ({ documentId }) => [documentId]);
    this.on(documentChanged, 'DOCUMENT', ({ documentId }) => [documentId]);
    this.on(meetingTouched, 'MEETING', ({ meetingId }) => [meetingId]);
    this.on(agendaItemRemoved, 'AGENDA_ITEM', ({ agendaItemId }) => [agendaItemId]);
    this.on(activityChanged, 'ACTIVITY', ({ activityId }) => [activityId]);
    this.on(bodyChanged, 'BODY', ({ bodyId }) => [bodyId]);
    this.on(entityChanged, 'ENTITY', ({ entityId }) => [entityId]);
    this.on(profileChanged, 'PERSON', ({ personId }) => [personId]);
    this.on(invitationAccepted, 'PERSON', ({ personId }) => [personId]);
    this.on(standingChanged, 'PERSON', ({ personIds }) => personIds);
    // Whatever was done to its agenda; and who sees an item depends on the meeting.
    this.handlers.on(meetingTouched, 'search.agenda', ({ meetingId }) => this.all('AGENDA_ITEM', meetingId));
    this.handlers.on(workPlanPublished, 'search', ({ workPlanId }) => this.all('ACTIVITY', workPlanId));
  }

  /** `posts`: with the thread, the posts in it. */
  private on<Payload extends object>(
    event: EventDefinition<Payload>,
    kind: SearchKind,
    ids: (payload: Payload) => string[],
    posts = false,
  ): void {
    this.handlers.onMany(event, 'search', async (payloads) => {
      const changed = payloads.flatMap(ids);
      await this.index.add(kind, changed, this.clock.now());
      if (posts)
        for (const threadId of new Set(changed)) await this.index.addAll('POST', threadId, this.clock.now());
      this.indexer.wake();
    });
  }

  private async all(kind: SearchKind, within: string): Promise<void> {
    await this.index.addAll(kind, within, this.clock.now());
    this.indexer.wake();
  }
}
