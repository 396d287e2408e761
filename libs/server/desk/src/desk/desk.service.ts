import { Unread } from '@concert/discussions';
import { Clock, type Viewer } from '@concert/kernel';
import { type MeetingEntity, MeetingsForDesk } from '@concert/meetings';
import { Injectable } from '@nestjs/common';
import type { DeskRow } from './desk-row.js';
import type { DeskChangeType, DeskItemType, DeskType } from './desk.type.js';
import { DeskVisitStore } from './desk-visit.store.js';
import { WaitingRows } from './waiting-rows.js';

const AT_MOST = 25;
/** What a newcomer is shown as changed. */
const FIRST_VISIT_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

@Injectable()
export class DeskService {
  constructor(
    private readonly waiting: WaitingRows,
    private readonly unread: Unread,
    private readonly meetings: MeetingsForDesk,
    private readonly visits: DeskVisitStore,
    private readonly clock: Clock,
  ) {}

  async desk(viewer: Viewer): Promise<DeskType> {
    const seen = await this.visits.lastSeen(viewer.personId);
    const since = seen ?? new Date(this.clock.now().getTime() - FIRST_VISIT_DAYS * DAY_MS);
    const [waiting, next, changed] = await Promise.all([
      this.waiting.of(viewer, AT_MOST),
      this.next(viewer),
      this.changed(viewer, since),
    ]);
    return { since, waiting, next, changed };
  }

  async see(viewer: Viewer): Promise<boolean> {
    await this.visits.see(viewer.personId, this.clock.now());
    return true;
  }

  private async next(viewer: Viewer): Promise<DeskRow<DeskItemType>[]> {
    const meetings = await this.meetings.next(viewer, AT_MOST);
    return meetings.map((meeting) => ({
      id: `meeting:${meeting.id}`,
      kind: 'MEETING',
      at: meeting.startsAt,
      title: meeting.title,
      detail: meeting.place,
      subjectId: meeting.id,
      bodyId: meeting.bodyId,
    }));
  }

  private async changed(viewer: Viewer, since: Date): Promise<DeskRow<DeskChangeType>[]> {
    const [threads, meetings] = await Promise.all([
      this.unread.changedSince(viewer, since, AT_MOST),
      this.meetings.changedSince(viewer, since, AT_MOST),
    ]);
    const posts = threads.map((thread) => ({
      id: `thread:${thread.threadId}`,
      kind: 'POST_ADDED',
      at: thread.lastPostAt,
      title: thread.title,
      subjectId: thread.threadId,
      count: thread.newPosts,
      bodyId: thread.bodyId,
    }));
    return [...posts, ...meetings.map((meeting) => meetingChange(meeting, since))].sort(
      (a, b) => b.at.getTime() - a.at.getTime(),
    );
  }
}

function meetingChange(meeting: MeetingEntity, since: Date): DeskRow<DeskChangeType> {
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
