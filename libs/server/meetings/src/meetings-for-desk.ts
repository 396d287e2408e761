import { StandingService } from '@concert/governance';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { AgendaItemEntity } from './agenda-item/agenda-item.entity.js';
import { AgendaItemStore } from './agenda-item/agenda-item.store.js';
import type { MeetingEntity } from './meeting/meeting.entity.js';
import { MeetingStore } from './meeting/meeting.store.js';
import { runsMeetingsIn } from './meeting/visible-meetings.js';

/** What the desk wants to know of meetings: of the viewer's own bodies, of all bodies for the secretariat. */
@Injectable()
export class MeetingsForDesk {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly items: AgendaItemStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Convened meetings that are not over, the next first. */
  async next(viewer: Viewer, atMost: number): Promise<MeetingEntity[]> {
    const mandate = await this.standing.mandate(viewer);
    return this.meetings.next(this.bodiesOf(mandate), mandate, this.clock.now(), atMost);
  }

  /** Meetings convened, moved or cancelled since, the latest change first. */
  async changedSince(viewer: Viewer, since: Date, atMost: number): Promise<MeetingEntity[]> {
    const mandate = await this.standing.mandate(viewer);
    return this.meetings.changedSince(this.bodiesOf(mandate), mandate, since, atMost);
  }

  /** Proposed agenda items that wait for the viewer, those of the next meeting first; `bodyId` is the host. */
  async proposalsToDecide(
    viewer: Viewer,
    atMost: number,
  ): Promise<{ item: AgendaItemEntity; bodyId: string }[]> {
    const mandate = await this.standing.mandate(viewer);
    return this.items.waiting(mandate.secretariat ? null : runsMeetingsIn(mandate), this.clock.now(), atMost);
  }

  /** For notices and mail about a meeting; whoever passes them on says no more of a confidential one than that it is. */
  find(meetingId: string): Promise<MeetingEntity | null> {
    return this.meetings.find(meetingId);
  }

  /** Whether a proposed agenda item has still to be decided. */
  async isProposed(agendaItemId: string): Promise<boolean> {
    return (await this.items.find(agendaItemId))?.state === 'PROPOSED';
  }

  /** The bodies that sit in it, the host first: a notice stands under the one through which its reader sees the meeting. */
  async bodyIds(meetingId: string): Promise<string[]> {
    const [bodyIds = []] = await this.meetings.bodyIdsOf([meetingId]);
    return bodyIds;
  }

  private bodiesOf(mandate: {
    secretariat: boolean;
    voices: readonly { bodyId: string }[];
  }): string[] | null {
    return mandate.secretariat ? null : [...new Set(mandate.voices.map((voice) => voice.bodyId))];
  }
}
