import type { ActivityStatus } from '@concert/contracts';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { numberKey } from '../result/result-number.js';
import { ActivityEntity } from './activity.entity.js';
import { ActivityEditionEntity } from './activity-edition.entity.js';
import type { PlannedActivity } from './planned-activity.js';

export interface NewActivity extends PlannedActivity {
  id: string;
  status: ActivityStatus;
  percent: number;
}

export interface ChangedActivity extends PlannedActivity {
  id: string;
}

export interface PlanPlace {
  workPlanId: string;
  programmeId: string;
  bodyId: string;
}

// One row of `$1` per activity: single changes and whole files are written by the same statements.
const ROWS = `jsonb_to_recordset($1) AS r("id" uuid, "number" text, "numberKey" text, "title" jsonb, "description" text,
  "outputId" uuid, "leadEntityId" uuid, "contributorIds" jsonb, "startsOn" date, "endsOn" date, "place" text,
  "countries" jsonb, "budgetUsd" integer, "status" text, "percent" integer)`;
const COUNTRIES = `ARRAY(SELECT jsonb_array_elements_text(r."countries"))`;

/** Writes activities; call inside a transaction that holds the row of their plan. */
@Injectable()
export class ActivityStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ActivityEntity | null> {
    return this.database.of(ActivityEntity).findOneBy({ id });
  }

  /** The activity, held until the transaction ends. */
  lock(id: string): Promise<ActivityEntity | null> {
    return this.database.of(ActivityEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  working(id: string): Promise<ActivityEditionEntity | null> {
    return this.database.of(ActivityEditionEntity).findOneBy({ activityId: id, edition: 'WORKING' });
  }

  async numbersIn(workPlanId: string): Promise<string[]> {
    const rows = await this.database.query<{ number: string }>(
      `SELECT DISTINCT number FROM activity_edition WHERE work_plan_id = $1`,
      [workPlanId],
    );
    return rows.map((row) => row.number);
  }

  async add(
    place: PlanPlace,
    rows: readonly NewActivity[],
    authorId: string | null,
    now: Date,
  ): Promise<void> {
    const all = [json(rows), place.workPlanId];
    await this.database.query(
      `INSERT INTO activity (id, work_plan_id, programme_id, body_id, status, percent, created_at, created_by_id)
       SELECT r.id, $2, $3, $4, r.status, r.percent, $5, $6 FROM ${ROWS}`,
      [...all, place.programmeId, place.bodyId, now, authorId],
    );
    await this.database.query(
      `INSERT INTO activity_edition (activity_id, edition, work_plan_id, number, number_key, title, description,
         output_id, lead_entity_id, starts_on, ends_on, place, countries, budget_usd)
       SELECT r.id, 'WORKING', $2, r.number, r."numberKey", r.title, r.description, r."outputId", r."leadEntityId",
         r."startsOn", r."endsOn", r.place, ${COUNTRIES}, r."budgetUsd" FROM ${ROWS}`,
      all,
    );
    await this.addContributors(rows);
  }

  /** Writes what is planned anew; each activity's version goes up by one, and with it that of its working edition. */
  async change(rows: readonly ChangedActivity[]): Promise<void> {
    const ids = rows.map((row) => row.id);
    await this.database.query('UPDATE activity SET version = version + 1 WHERE id = ANY($1)', [ids]);
    await this.database.query(
      `UPDATE activity_edition e SET number = r.number, number_key = r."numberKey", title = r.title,
         description = r.description, output_id = r."outputId", lead_entity_id = r."leadEntityId",
         starts_on = r."startsOn", ends_on = r."endsOn", place = r.place, countries = ${COUNTRIES},
         budget_usd = r."budgetUsd", version = (SELECT a.version FROM activity a WHERE a.id = r.id)
       FROM ${ROWS} WHERE e.activity_id = r.id AND e.edition = 'WORKING'`,
      [json(rows)],
    );
    await this.database.query(
      `DELETE FROM activity_contributor WHERE activity_id = ANY($1) AND edition = 'WORKING'`,
      [ids],
    );
    await this.addContributors(rows);
  }

  /** Only for what was never published and never reported on: nothing else is taken away. */
  async remove(id: string): Promise<void> {
    await this.database.query('DELETE FROM activity_contributor WHERE activity_id = $1', [id]);
    await this.database.query('DELETE FROM activity_edition WHERE activity_id = $1', [id]);
    await this.database.query('DELETE FROM activity WHERE id = $1', [id]);
  }

  /** Makes the draft of a plan what everyone sees. */
  async publish(workPlanId: string): Promise<void> {
    const ofPlan = 'SELECT id FROM activity WHERE work_plan_id = $1';
    await this.database.query(
      `DELETE FROM activity_contributor WHERE edition = 'PUBLISHED' AND activity_id IN (${ofPlan})`,
      [workPlanId],
    );
    await this.database.query(
      `DELETE FROM activity_edition WHERE edition = 'PUBLISHED' AND work_plan_id = $1`,
      [workPlanId],
    );
    await this.database.query(
      `INSERT INTO activity_edition (activity_id, edition, work_plan_id, number, number_key, title, description,
         output_id, lead_entity_id, starts_on, ends_on, place, countries, budget_usd, version)
       SELECT activity_id, 'PUBLISHED', work_plan_id, number, number_key, title, description, output_id,
         lead_entity_id, starts_on, ends_on, place, countries, budget_usd, version
       FROM activity_edition WHERE work_plan_id = $1 AND edition = 'WORKING'`,
      [workPlanId],
    );
    await this.database.query(
      `INSERT INTO activity_contributor (activity_id, edition, entity_id)
       SELECT activity_id, 'PUBLISHED', entity_id FROM activity_contributor
       WHERE edition = 'WORKING' AND activity_id IN (${ofPlan})`,
      [workPlanId],
    );
  }

  async report(id: string, status: ActivityStatus, percent: number): Promise<void> {
    await this.database.query(
      'UPDATE activity SET status = $2, percent = $3, version = version + 1, reported_version = version + 1 WHERE id = $1',
      [id, status, percent],
    );
  }

  private async addContributors(rows: readonly ChangedActivity[]): Promise<void> {
    await this.database.query(
      `INSERT INTO activity_contributor (activity_id, edition, entity_id)
       SELECT r.id, 'WORKING', c::uuid FROM ${ROWS}, jsonb_array_elements_text(r."contributorIds") AS c`,
      [json(rows)],
    );
  }
}

const json = (rows: readonly ChangedActivity[]): string =>
  JSON.stringify(rows.map((row) => ({ ...row, numberKey: numberKey(row.number) })));
