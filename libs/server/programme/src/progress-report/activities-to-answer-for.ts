import { StandingService } from '@concert/governance';
import { Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { isLate } from '../activity/lateness.js';
import type { OpenActivity } from './open-activity.js';
import { reportDueOn } from './progress-due.js';
import { ProgressReportStore } from './progress-report.store.js';

/** Since `dueOn` the activity has been late, or a report on it has been due. */
export type AwaitedActivity = OpenActivity & { dueOn: string };

/** What an entity has to answer for, for the desks of those who may report in its name. */
@Injectable()
export class ActivitiesToAnswerFor {
  constructor(
    private readonly reports: ProgressReportStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** The longest late first. */
  async late(viewer: Viewer): Promise<AwaitedActivity[]> {
    const today = this.clock.today();
    const open = await this.open(viewer);
    return open
      .filter((activity) => isLate(activity, today))
      .map((activity) => ({
        ...activity,
        dueOn: activity.endsOn < today ? activity.endsOn : activity.startsOn,
      }))
      .sort(byDueDay);
  }

  /** Those under way without a word for a quarter that are not late besides. */
  async progressDue(viewer: Viewer): Promise<AwaitedActivity[]> {
    const today = this.clock.today();
    const open = await this.open(viewer);
    return open
      .flatMap((activity) => {
        const dueOn = isLate(activity, today) ? null : reportDueOn(activity);
        return dueOn !== null && dueOn <= today ? [{ ...activity, dueOn }] : [];
      })
      .sort(byDueDay);
  }

  private async open(viewer: Viewer): Promise<OpenActivity[]> {
    const { entityId, focalPoint, voices } = await this.standing.mandate(viewer);
    const speaks = entityId !== null && (focalPoint || voices.length > 0);
    return speaks ? this.reports.openActivitiesLedBy(entityId) : [];
  }
}

const byDueDay = (a: AwaitedActivity, b: AwaitedActivity): number =>
  a.dueOn === b.dueOn
    ? a.number.localeCompare(b.number, 'en', { numeric: true })
    : a.dueOn < b.dueOn
      ? -1
      : 1;
