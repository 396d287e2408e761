import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ActivityType } from '../activity/activity.type.js';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { CancelActivityInput, ReportProgressInput } from './progress-report.inputs.js';
import { ProgressReportService } from './progress-report.service.js';

@Resolver(() => ActivityType)
export class ProgressReportResolver {
  constructor(private readonly reports: ProgressReportService) {}

  @Access('signed-in')
  @Mutation(() => ActivityType, {
    description: 'Reports on an activity: its lead and contributing entities, the chair, the secretariat.',
  })
  reportProgress(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReportProgressInput,
  ): Promise<ShownActivityEntity> {
    return this.reports.report(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => ActivityType, {
    description: 'Calls an activity off, with a reason: its lead entity, the chair, the secretariat.',
  })
  cancelActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelActivityInput,
  ): Promise<ShownActivityEntity> {
    return this.reports.cancel(viewer, input.id, input.version, input.reason);
  }
}
