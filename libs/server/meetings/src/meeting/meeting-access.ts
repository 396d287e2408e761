import { type Standing, StandingService } from '@concert/governance';
import { notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from './meeting.entity.js';
import { jointly, maySeeMeeting } from './meeting.policy.js';
import { MeetingStore } from './meeting.store.js';

/** A meeting with the bodies that sit in it and what one viewer may act as there. */
export interface Sitting {
  meeting: MeetingEntity;
  bodyIds: string[];
  standing: Standing;
}

/** The only way to a meeting on someone's behalf. */
@Injectable()
export class MeetingAccess {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly standing: StandingService,
  ) {}

  /** NOT_FOUND for whoever may not see it; `what` is what they sought in it. */
  async getFor(viewer: Viewer, id: string, what = 'meeting'): Promise<Sitting> {
    return this.seen(viewer, await this.meetings.find(id), what);
  }

  /** The same, holding other writes to the meeting and its agenda back until the transaction ends. */
  async lockFor(viewer: Viewer, id: string, what = 'meeting'): Promise<Sitting> {
    return this.seen(viewer, await this.meetings.lock(id), what);
  }

  async standingAt(viewer: Viewer, bodyIds: readonly string[]): Promise<Standing> {
    const [host, ...others] = await Promise.all(bodyIds.map((bodyId) => this.standing.in(viewer, bodyId)));
    if (!host) throw notFound('meeting');
    return jointly([host, ...others]);
  }

  private async seen(viewer: Viewer, meeting: MeetingEntity | null, what: string): Promise<Sitting> {
    if (!meeting) throw notFound(what);
    const [bodyIds = []] = await this.meetings.bodyIdsOf([meeting.id]);
    const standing = await this.standingAt(viewer, bodyIds);
    if (!maySeeMeeting(meeting, standing)) throw notFound(what);
    return { meeting, bodyIds, standing };
  }
}
