import { Anchors } from '@concert/discussions';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityService } from './activity.service.js';

/** Lets threads hang on activities. */
@Injectable()
export class ActivityAnchor implements OnModuleInit {
  constructor(
    private readonly anchors: Anchors,
    private readonly activities: ActivityService,
  ) {}

  onModuleInit(): void {
    this.anchors.offer('ACTIVITY', async (viewer, id) => {
      const { title, bodyId } = await this.activities.getFor(viewer, id);
      return { title, bodyIds: [bodyId] };
    });
  }
}
