import { randomUUID } from 'node:crypto';
import type { Translated } from '@concert/contracts';
import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { WorkPlanEntity } from './work-plan.entity.js';
import { WorkPlanVersionEntity } from './work-plan-version.entity.js';

/** That a plan was published, once or several times. */
export interface PlanNews {
  workPlanId: string;
  bodyId: string;
  programmeTitle: Translated;
  publishedAt: Date;
}

@Injectable()
export class WorkPlanStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<WorkPlanEntity | null> {
    return this.database.of(WorkPlanEntity).findOneBy({ id });
  }

  findOf(bodyId: string, programmeId: string): Promise<WorkPlanEntity | null> {
    return this.database.of(WorkPlanEntity).findOneBy({ bodyId, programmeId });
  }

  ofProgrammes(programmeIds: readonly string[]): Promise<WorkPlanEntity[][]> {
    return this.database
      .of(WorkPlanEntity)
      .findBy({ programmeId: In([...programmeIds]) })
      .then((rows) => inGroups(programmeIds, rows, (row) => row.programmeId));
  }

  /** The plan, held until the transaction ends: everyone who changes its draft or publishes it waits here. */
  hold(id: string): Promise<WorkPlanEntity | null> {
    return this.database.of(WorkPlanEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Opens the draft of a body in a programme, unless it is there already; two at once open one. */
  async open(bodyId: string, programmeId: string, now: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO work_plan (id, body_id, programme_id, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [randomUUID(), bodyId, programmeId, now],
    );
  }

  /** Counts a change of the draft. */
  async touch(id: string): Promise<void> {
    await this.database.query('UPDATE work_plan SET version = version + 1 WHERE id = $1', [id]);
  }

  async publish(version: WorkPlanVersionEntity): Promise<void> {
    await this.database.of(WorkPlanVersionEntity).insert(version);
    await this.database.query(
      `UPDATE work_plan SET published_number = $2, published_at = $3, published_by_id = $4, version = version + 1
       WHERE id = $1`,
      [version.workPlanId, version.number, version.publishedAt, version.publishedById],
    );
  }

  findVersion(workPlanId: string, number: number): Promise<WorkPlanVersionEntity | null> {
    return this.database.of(WorkPlanVersionEntity).findOneBy({ workPlanId, number });
  }

  async byIds(ids: readonly string[]): Promise<(WorkPlanEntity | null)[]> {
    const rows = await this.database.of(WorkPlanEntity).findBy({ id: In([...ids]) });
    return inOrder(ids, rows, (row) => row.id);
  }

  /** The newest first. */
  async versionsOf(workPlanIds: readonly string[]): Promise<WorkPlanVersionEntity[][]> {
    const rows = await this.database
      .of(WorkPlanVersionEntity)
      .find({ where: { workPlanId: In([...workPlanIds]) }, order: { number: 'DESC' } });
    return inGroups(workPlanIds, rows, (row) => row.workPlanId);
  }

  /** Each plan once, by its latest version that `personId` did not publish; of all bodies when `bodyIds` is null. */
  publishedSince(
    bodyIds: readonly string[] | null,
    personId: string,
    since: Date,
    atMost: number,
  ): Promise<PlanNews[]> {
    return this.database.query<PlanNews>(
      `SELECT plan.id AS "workPlanId", plan.body_id AS "bodyId", programme.title AS "programmeTitle",
              max(version.published_at) AS "publishedAt"
       FROM work_plan_version version
       JOIN work_plan plan ON plan.id = version.work_plan_id
       JOIN programme ON programme.id = plan.programme_id
       WHERE version.published_at > $1 AND version.published_by_id <> $2
         AND ($3::uuid[] IS NULL OR plan.body_id = ANY ($3))
       GROUP BY plan.id, programme.id
       ORDER BY max(version.published_at) DESC, plan.id
       LIMIT $4`,
      [since, personId, bodyIds, atMost],
    );
  }
}
