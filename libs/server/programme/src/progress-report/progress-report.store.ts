import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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
}
