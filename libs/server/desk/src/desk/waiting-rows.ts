import type { Locale } from '@concert/contracts';
import { EntityLoaders, SeatRequestParties } from '@concert/governance';
import { PersonService } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
import { MeetingsForDesk } from '@concert/meetings';
import { ActivitiesToAnswerFor, type AwaitedActivity } from '@concert/programme';
import { Injectable } from '@nestjs/common';
import { inLocale } from '../notice/teller.js';
import type { DeskRow } from './desk-row.js';
import type { DeskItemKind, DeskItemType } from './desk.type.js';
import { MentionRows } from './mention-rows.js';
import { UnreadRows } from './unread-rows.js';

type Row = DeskRow<DeskItemType>;

/** What waits for a person, from every context that has something to wait for. */
@Injectable()
export class WaitingRows {
  constructor(
    private readonly requests: SeatRequestParties,
    private readonly entities: EntityLoaders,
    private readonly meetings: MeetingsForDesk,
    private readonly activities: ActivitiesToAnswerFor,
    private readonly mentions: MentionRows,
    private readonly unread: UnreadRows,
    private readonly persons: PersonService,
  ) {}

  /** Requests and proposals to decide first, then reports, then what one is called to read, then what else is unread, of both the latest first. */
  async of(viewer: Viewer, atMost: number): Promise<Row[]> {
    const { locale } = await this.persons.get(viewer.personId);
    const parts = await Promise.all([
      this.seatRequests(viewer, locale),
      this.proposals(viewer, atMost),
      this.reports(viewer, locale, 'ACTIVITY_LATE'),
      this.reports(viewer, locale, 'PROGRESS_DUE'),
      this.mentions.of(viewer, atMost),
      this.unread.of(viewer, atMost),
    ]);
    return parts.flatMap((part) => part.slice(0, atMost));
  }

  private async seatRequests(viewer: Viewer, locale: Locale): Promise<Row[]> {
    const mine = await this.requests.toDecide(viewer);
    const entities = await this.entities.byId(mine.map((request) => request.entityId));
    return mine.map((request, index) => ({
      id: `seatRequest:${request.id}`,
      kind: 'SEAT_REQUEST',
      at: request.askedAt,
      title: inLocale(entities[index]?.name ?? { en: '' }, locale),
      detail: request.motivation,
      subjectId: request.id,
      bodyId: request.bodyId,
      entityId: request.entityId,
    }));
  }

  private async proposals(viewer: Viewer, atMost: number): Promise<Row[]> {
    const proposals = await this.meetings.proposalsToDecide(viewer, atMost);
    return proposals.map(({ item, bodyId }) => ({
      id: `proposal:${item.id}`,
      kind: 'AGENDA_PROPOSAL',
      at: item.createdAt,
      title: item.title,
      detail: item.annotation,
      subjectId: item.id,
      bodyId,
      entityId: item.proposedForId,
    }));
  }

  private async reports(viewer: Viewer, locale: Locale, kind: DeskItemKind): Promise<Row[]> {
    const activities =
      kind === 'ACTIVITY_LATE'
        ? await this.activities.late(viewer)
        : await this.activities.progressDue(viewer);
    return activities.map((activity) => activityRow(activity, kind, locale));
  }
}

const activityRow = (activity: AwaitedActivity, kind: DeskItemKind, locale: Locale): Row => ({
  id: `${kind}:${activity.activityId}`,
  kind,
  at: null,
  day: activity.dueOn,
  title: `${activity.number} ${inLocale(activity.title, locale)}`,
  detail: null,
  subjectId: activity.activityId,
  bodyId: activity.bodyId,
  entityId: activity.entityId,
});
