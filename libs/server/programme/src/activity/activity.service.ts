import { type BodyEntity, BodyService, may, StandingService } from '@concert/governance';
import { forbidden, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { mayEdit } from './activity.policy.js';
import { DraftSight } from './draft-sight.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';
import { ShownActivityStore } from './shown-activity.store.js';

@Injectable()
export class ActivityService {
  constructor(
    private readonly activities: ShownActivityStore,
    private readonly sight: DraftSight,
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
  ) {}

  /** The body, for someone who may propose activities in it. */
  async getProposable(viewer: Viewer, bodyCode: string): Promise<BodyEntity> {
    const body = await this.bodies.require(bodyCode);
    await this.standing.require(viewer, body.id, (standing) => may('proposeActivity', standing));
    return body;
  }

  /** The activity as the viewer is shown it; strangers to a draft get NOT_FOUND. */
  async getFor(viewer: Viewer, id: string): Promise<ShownActivityEntity> {
    const activity = await this.activities.find(await this.sight.of(viewer), id);
    if (!activity) throw notFound('activity');
    return activity;
  }

  /** The activity as the draft has it, for someone who may change it there. */
  async getEditable(viewer: Viewer, id: string): Promise<ShownActivityEntity> {
    const activity = await this.getFor(viewer, id);
    await this.requireEditor(viewer, activity.bodyId, activity.leadEntityId);
    return activity;
  }

  /** FORBIDDEN for a member who would plan for another entity. */
  async requireEditor(viewer: Viewer, bodyId: string, leadEntityId: string): Promise<void> {
    const standing = await this.standing.in(viewer, bodyId);
    if (!mayEdit(standing, leadEntityId)) throw forbidden('ownEntityOnly');
  }
}
