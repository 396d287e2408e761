import { Clock, type Viewer } from '@concert/kernel';
import { MeetingsForDesk } from '@concert/meetings';
import { Injectable } from '@nestjs/common';
import { ChangedRows } from './changed-rows.js';
import type { DeskRow } from './desk-row.js';
import type { DeskItemType, DeskType } from './desk.type.js';
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
    private readonly changes: ChangedRows,
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
      this.changes.since(viewer, since, AT_MOST),
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
}
