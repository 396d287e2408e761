import { Unread } from '@concert/discussions';
import { type DocumentEntity, DocumentService } from '@concert/documents';
import { StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { type MeetingEntity, MeetingsForDesk } from '@concert/meetings';
import { Injectable } from '@nestjs/common';
import { ChangedAgendas } from './changed-agendas.js';
import { ChangedPlans } from './changed-plans.js';
import { ChangedSeats } from './changed-seats.js';
import type { DeskRow } from './desk-row.js';
import type { DeskChangeType } from './desk.type.js';

type Row = DeskRow<DeskChangeType>;
type ChangedThread = Awaited<ReturnType<Unread['changedSince']>>[number];

/** What changed in the bodies a person sits in, from every context that has something to change. */
@Injectable()
export class ChangedRows {
  constructor(
    private readonly unread: Unread,
    private readonly meetings: MeetingsForDesk,
    private readonly documents: DocumentService,
    private readonly agendas: ChangedAgendas,
    private readonly seats: ChangedSeats,
    private readonly plans: ChangedPlans,
    private readonly standing: StandingService,
  ) {}

  /** The latest first, whatever it is. */
  async since(viewer: Viewer, since: Date, atMost: number): Promise<Row[]> {
    const [threads, others] = await Promise.all([
      this.unread.changedSince(viewer, since, atMost),
      this.besidesThreads(viewer, since, atMost),
    ]);
    return latestFirst([...threads.map(threadChange), ...others]);
  }

  /** Without what was said; at most so many of each kind. */
  async besidesThreads(viewer: Viewer, since: Date, atMost: number): Promise<Row[]> {
    const [meetings, documents, agendas, seats, plans] = await Promise.all([
      this.meetings.changedSince(viewer, since, atMost),
      this.revised(viewer, since, atMost),
      this.agendas.since(viewer, since, atMost),
      this.seats.since(viewer, since, atMost),
      this.plans.since(viewer, since, atMost),
    ]);
    const meetingRows = meetings.map((meeting) => meetingChange(meeting, since));
    return latestFirst([...meetingRows, ...documents, ...agendas, ...seats, ...plans]);
  }

  /** Papers for the whole Compact of bodies one has no part in are not one's own affair. */
  private async revised(viewer: Viewer, since: Date, atMost: number): Promise<Row[]> {
    const { secretariat, voices } = await this.standing.mandate(viewer);
    const own = new Set(voices.map((voice) => voice.bodyId));
    const documents = await this.documents.revisedSince(viewer, since, atMost * 4);
    return documents
      .filter((document) => secretariat || own.has(document.bodyId))
      .slice(0, atMost)
      .map((document) => documentChange(document, since));
  }
}

const latestFirst = (rows: Row[]): Row[] => rows.sort((a, b) => b.at.getTime() - a.at.getTime());

const threadChange = (thread: ChangedThread): Row => ({
  id: `thread:${thread.threadId}`,
  kind: 'POST_ADDED',
  at: thread.lastPostAt,
  title: thread.title,
  subjectId: thread.threadId,
  count: thread.newPosts,
  bodyId: thread.bodyId,
});

function meetingChange(meeting: MeetingEntity, since: Date): Row {
  const fresh = meeting.convenedAt !== null && meeting.convenedAt > since;
  const kind =
    meeting.state === 'CANCELLED' ? 'MEETING_CANCELLED' : fresh ? 'MEETING_CONVENED' : 'MEETING_CHANGED';
  return {
    id: `meeting:${meeting.id}`,
    kind,
    at: meeting.calendarChangedAt,
    title: meeting.title,
    subjectId: meeting.id,
    count: null,
    bodyId: meeting.bodyId,
  };
}

const documentChange = (document: DocumentEntity, since: Date): Row => ({
  id: `document:${document.id}`,
  kind: document.createdAt > since ? 'DOCUMENT_ADDED' : 'DOCUMENT_REVISED',
  at: document.revisedAt,
  title: document.title,
  subjectId: document.id,
  count: null,
  bodyId: document.bodyId,
});
