import { randomUUID } from 'node:crypto';
import { may, StandingService } from '@concert/governance';
import { Clock, conflict, notFound, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ActivityStore } from '../activity/activity.store.js';
import { nextActivityNumber } from '../activity/activity-number.js';
import { type HeldPlan, HeldPlans } from '../work-plan/held-plans.js';
import { type ShownWorkPlan, WorkPlanService } from '../work-plan/work-plan.service.js';
import type { PlannedRow } from './planned-row.js';
import { hashOf } from './preview-import.js';
import type { WorkPlanImportEntity } from './work-plan-import.entity.js';
import { WorkPlanImportStore } from './work-plan-import.store.js';

/** The version of a plan that nothing has been drafted in yet. */
const UNTOUCHED = 1;

/** Writes into the draft what a preview has shown: all of it or nothing. */
@Injectable()
export class AcceptImport {
  constructor(
    private readonly imports: WorkPlanImportStore,
    private readonly shown: WorkPlanService,
    private readonly plans: HeldPlans,
    private readonly activities: ActivityStore,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** STALE when the plan has changed since the preview: what was shown is no longer what would happen. */
  accept(viewer: Viewer, token: string): Promise<ShownWorkPlan> {
    return this.tx.run(async () => {
      const pending = await this.getPending(viewer, token);
      await this.standing.require(viewer, pending.bodyId, (standing) => may('editWorkPlan', standing));
      if (pending.acceptedAt) throw conflict('importAccepted');
      if (pending.failed > 0) throw conflict('importFaulty', { failed: pending.failed });
      const held = await this.plans.open(pending.bodyId, pending.programmeId);
      if (held.plan.version !== (pending.planVersion ?? UNTOUCHED))
        throw stale('workPlan', held.plan.version);
      await this.write(viewer, held, pending.rows);
      await this.imports.accepted(pending.id, this.clock.now());
      return this.shown.getFor(viewer, held.plan.id);
    });
  }

  private async getPending(viewer: Viewer, token: string): Promise<WorkPlanImportEntity> {
    const pending = await this.imports.hold(hashOf(token));
    if (pending?.personId !== viewer.personId || pending.expiresAt <= this.clock.now())
      throw notFound('import');
    return pending;
  }

  private async write(
    viewer: Viewer,
    { plan, programme, body }: HeldPlan,
    rows: readonly PlannedRow[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const taken = [...(await this.activities.numbersIn(plan.id)), ...rows.map(({ number }) => number)];
    const numbered = (number: string): string => {
      if (number !== '') return number;
      const next = nextActivityNumber(body.code, taken);
      taken.push(next);
      return next;
    };
    const added = rows.flatMap((row) =>
      row.id === null ? [{ ...row, id: randomUUID(), number: numbered(row.number) }] : [],
    );
    const changed = rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
    const place = { workPlanId: plan.id, programmeId: programme.id, bodyId: body.id };
    if (added.length > 0) await this.activities.add(place, added, viewer.personId, this.clock.now());
    if (changed.length > 0) await this.activities.change(changed);
    // One word for the whole file: browsers ask for the plan again, not for each of its activities.
    await this.plans.changed(plan, []);
  }
}
