import type { Standing } from '@concert/governance';
import { type RequestContext, unauthenticated } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MeetingAccess } from './meeting-access.js';
import { MeetingLoaders } from './meeting.loaders.js';

/** For field resolvers: what the viewer of a request may act as in a meeting, without a statement for each meeting. */
@Injectable()
export class SittingStandings {
  constructor(
    private readonly access: MeetingAccess,
    private readonly meetings: MeetingLoaders,
  ) {}

  async of({ viewer, loaders }: RequestContext, meetingId: string): Promise<Standing> {
    if (!viewer) throw unauthenticated();
    return this.access.standingAt(viewer, await loaders.by(this.meetings.bodyIds).load(meetingId));
  }
}
