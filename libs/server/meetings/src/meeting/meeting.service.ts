import { BodyService, StandingService } from '@concert/governance';
import type { Page, PageRequest, Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingAccess } from './meeting-access.js';
import { type MeetingFilter, MeetingStore } from './meeting.store.js';

/** Finds meetings on someone's behalf. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly access: MeetingAccess,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
  ) {}

  /** Meetings the viewer may see, by when they begin; those of a body include its joint sittings with others. */
  async list(
    viewer: Viewer,
    filter: Omit<MeetingFilter, 'bodyId'> & { body?: string | null },
    request: PageRequest,
  ): Promise<Page<MeetingEntity>> {
    const mandate = await this.standing.requireAffiliated(viewer);
    const bodyId = filter.body ? (await this.bodies.require(filter.body)).id : null;
    return this.meetings.page(mandate, { ...filter, bodyId }, request);
  }

  async getFor(viewer: Viewer, id: string): Promise<MeetingEntity> {
    return (await this.access.getFor(viewer, id)).meeting;
  }
}
