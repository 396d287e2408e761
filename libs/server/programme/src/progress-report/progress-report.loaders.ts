import { Injectable } from '@nestjs/common';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportStore } from './progress-report.store.js';

@Injectable()
export class ProgressReportLoaders {
  constructor(private readonly reports: ProgressReportStore) {}

  /** The newest first. */
  readonly ofActivity = (activityIds: readonly string[]): Promise<ProgressReportEntity[][]> =>
    this.reports.ofActivities(activityIds);
}
