import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OpenActivity } from './open-activity.js';
import { ProgressReportEntity } from './progress-report.entity.js';

@Injectable()
export class ProgressReportStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ProgressReportEntity | null> {
    return this.database.of(ProgressReportEntity).findOneBy({ id });
  }

  async add(report: ProgressReportEntity): Promise<void> {
    await this.database.of(ProgressReportEntity).insert(report);
  }

  /** The newest first. */
  async ofActivities(activityIds: readonly string[]): Promise<ProgressReportEntity[][]> {
    const rows = await this.database
      .of(ProgressReportEntity)
      .find({ where: { activityId: In([...activityIds]) }, order: { at: 'DESC', id: 'DESC' } });
    return inGroups(activityIds, rows, (row) => row.activityId);
  }

  /** Published activities of a lead entity that are neither completed nor cancelled, with the day of the last report. */
  openActivitiesLedBy(entityId: string): Promise<OpenActivity[]> {
    return this.database.query<OpenActivity>(
      `SELECT s.id AS "activityId", s.body_id AS "bodyId", s.lead_entity_id AS "entityId", s.number, s.title,
         s.starts_on AS "startsOn", s.ends_on AS "endsOn", s.status, s.percent,
         (SELECT (max(r.at) AT TIME ZONE 'UTC')::date FROM progress_report r WHERE r.activity_id = s.id) AS "reportedOn"
       FROM shown_activity s
       WHERE s.edition = 'PUBLISHED' AND s.lead_entity_id = $1 AND s.status IN ('PLANNED', 'UNDER_WAY')`,
      [entityId],
    );
  }
}
