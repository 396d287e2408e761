import { randomUUID } from 'node:crypto';
import type { ActivityStatus } from '@concert/contracts';
import { StandingService } from '@concert/governance';
import {
  Clock,
  conflict,
  Events,
  forbidden,
  invalid,
  notFound,
  stale,
  Transactions,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { activityChanged } from '../activity/activity.events.js';
import { mayCancel, mayReport, requireConsistent } from '../activity/activity.policy.js';
import { ActivityService } from '../activity/activity.service.js';
import { ActivityStore } from '../activity/activity.store.js';
import { cleanText } from '../activity/clean-text.js';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { progressReported } from './progress-report.events.js';
import { ProgressReportStore } from './progress-report.store.js';

interface Statement {
  /** Made in the browser, so that a repeated request makes no second report. */
  id?: string | null;
  activityId: string;
  version: number;
  status: ActivityStatus;
  percent: number;
  text: string;
}

/** Statements of entities on their activities: only ever added to, the newest says how far the activity is. */
@Injectable()
export class ProgressReportService {
  constructor(
    private readonly reports: ProgressReportStore,
    private readonly activities: ActivityStore,
    private readonly shown: ActivityService,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  report(viewer: Viewer, statement: Statement): Promise<ShownActivityEntity> {
    return this.tx.run(async () => {
      const activity = await this.shown.getFor(viewer, statement.activityId);
      await this.requireReporter(viewer, activity, statement.status);
      if (statement.id && (await this.isRepeated(viewer, statement.id))) return activity;
      return this.append(viewer, activity, statement);
    });
  }

  /** Calls an activity off, with the reason as the last word on it. */
  cancel(viewer: Viewer, activityId: string, version: number, reason: string): Promise<ShownActivityEntity> {
    return this.tx.run(async () => {
      const activity = await this.shown.getFor(viewer, activityId);
      await this.requireReporter(viewer, activity, 'CANCELLED');
      if (activity.status === 'CANCELLED') throw conflict('cancelledAlready');
      return this.append(viewer, activity, {
        activityId,
        version,
        status: 'CANCELLED',
        percent: activity.percent,
        text: reason,
      });
    });
  }

  private async append(
    viewer: Viewer,
    shown: ShownActivityEntity,
    statement: Statement,
  ): Promise<ShownActivityEntity> {
    const text = cleanText(statement.text);
    if (text === '') throw invalid('text', 'isNotEmpty');
    requireConsistent(statement.status, statement.percent);
    const activity = await this.activities.lock(shown.id);
    if (!activity) throw notFound('activity');
    // A change of the draft in between does no harm; a report that the author has not seen does.
    if (statement.version < activity.reportedVersion || statement.version > activity.version) {
      throw stale('activity', shown.edition === 'WORKING' ? activity.version : activity.reportedVersion);
    }
    const { entityId } = await this.standing.requireAffiliated(viewer);
    const report = {
      id: statement.id ?? randomUUID(),
      activityId: shown.id,
      entityId,
      authorId: viewer.personId,
    };
    const { status, percent } = statement;
    await this.reports.add({ ...report, at: this.clock.now(), status, percent, text });
    await this.activities.report(shown.id, status, percent);
    const { bodyId } = shown;
    this.events.add(
      progressReported({
        reportId: report.id,
        activityId: shown.id,
        bodyId,
        entityId,
        authorId: viewer.personId,
      }),
    );
    this.events.add(activityChanged({ activityId: shown.id, bodyId, everyone: shown.published }));
    return this.shown.getFor(viewer, shown.id);
  }

  private async requireReporter(
    viewer: Viewer,
    activity: ShownActivityEntity,
    status: ActivityStatus,
  ): Promise<void> {
    const mandate = await this.standing.mandate(viewer);
    const standing = await this.standing.in(viewer, activity.bodyId);
    const may = status === 'CANCELLED' ? mayCancel : mayReport;
    if (!may(standing, mandate, activity)) throw forbidden('notYourActivity');
  }

  private async isRepeated(viewer: Viewer, id: string): Promise<boolean> {
    const existing = await this.reports.find(id);
    if (existing && existing.authorId !== viewer.personId) throw conflict('exists');
    return existing !== null;
  }
}
