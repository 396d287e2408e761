import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { WorkPlanImportEntity } from './work-plan-import.entity.js';

@Injectable()
export class WorkPlanImportStore {
  constructor(private readonly database: Database) {}

  async add(pending: WorkPlanImportEntity): Promise<void> {
    await this.database.of(WorkPlanImportEntity).insert(pending);
  }

  /** What a token opens, held until the transaction ends: a second acceptance waits and then finds it used. */
  hold(tokenHash: string): Promise<WorkPlanImportEntity | null> {
    return this.database
      .of(WorkPlanImportEntity)
      .findOne({ where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
  }

  async accepted(id: string, now: Date): Promise<void> {
    await this.database.of(WorkPlanImportEntity).update(id, { acceptedAt: now, rows: [] });
  }

  async forgetExpired(now: Date): Promise<void> {
    await this.database.query('DELETE FROM work_plan_import WHERE expires_at < $1', [now]);
  }
}
