import { audienceRoom } from '@concert/governance';
import { EventHandlers, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { activityChanged } from './activity/activity.events.js';
import { workPlanDrafted, workPlanPublished } from './work-plan/work-plan.events.js';

/** Tells open browsers what changed: a draft to those who see it, what is published to everyone. */
@Injectable()
export class ProgrammeRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.handlers.on(
      activityChanged,
      'programme.activitySockets',
      async ({ activityId, bodyId, everyone }) => {
        this.realtime.emit(audienceRoom(bodyId, everyone ? 'COMPACT' : 'BODY'), 'activity.changed', {
          activityId,
          bodyId,
        });
      },
    );
    this.handlers.on(workPlanDrafted, 'programme.draftSockets', async ({ workPlanId, bodyId }) => {
      this.realtime.emit(audienceRoom(bodyId, 'BODY'), 'workplan.changed', { workPlanId, bodyId });
    });
    this.handlers.on(workPlanPublished, 'programme.planSockets', async ({ workPlanId, bodyId }) => {
      this.realtime.emit(audienceRoom(bodyId, 'COMPACT'), 'workplan.changed', { workPlanId, bodyId });
    });
  }
}
