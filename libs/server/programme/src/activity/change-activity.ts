import { conflict, notFound, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { HeldPlans } from '../work-plan/held-plans.js';
import type { ActivityEntity } from './activity.entity.js';
import type { RemoveActivityInput, UpdateActivityInput } from './activity.inputs.js';
import { ActivityService } from './activity.service.js';
import { ActivityStore } from './activity.store.js';
import { requireSound, tidy } from './planned-activity.js';
import { PlannedInput } from './planned-input.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';

/** Changes what the draft says of an activity, or takes it out of the draft. */
@Injectable()
export class ChangeActivity {
  constructor(
    private readonly rules: ActivityService,
    private readonly activities: ActivityStore,
    private readonly plans: HeldPlans,
    private readonly input: PlannedInput,
    private readonly tx: Transactions,
  ) {}

  change(viewer: Viewer, input: UpdateActivityInput): Promise<ShownActivityEntity> {
    return this.tx.run(async () => {
      const { workPlanId } = await this.rules.getEditable(viewer, input.id);
      const { plan, programme } = await this.plans.hold(workPlanId);
      // Read again: whoever held the plan before us may have changed it, and who leads it.
      const activity = await this.rules.getEditable(viewer, input.id);
      await this.requireSeen(activity.id, input.version);
      const changes = await this.input.resolve(input, programme.id);
      const planned = tidy({ ...activity, ...changes, number: input.number?.trim() || activity.number });
      await this.rules.requireEditor(viewer, plan.bodyId, planned.leadEntityId);
      requireSound(planned, programme);
      await this.activities.change([planned]);
      await this.plans.changed(plan, [activity.id]);
      return this.rules.getFor(viewer, activity.id);
    });
  }

  /** Takes a proposal back. What was once published, or reported on, is called off instead: nothing of it is erased. */
  remove(viewer: Viewer, input: RemoveActivityInput): Promise<ShownActivityEntity> {
    return this.tx.run(async () => {
      const { workPlanId } = await this.rules.getEditable(viewer, input.id);
      const { plan } = await this.plans.hold(workPlanId);
      const activity = await this.rules.getEditable(viewer, input.id);
      const { reportedVersion } = await this.requireSeen(activity.id, input.version);
      if (activity.published) throw conflict('published');
      if (reportedVersion > 1) throw conflict('reported');
      await this.activities.remove(activity.id);
      await this.plans.changed(plan, [activity.id]);
      return activity;
    });
  }

  /** STALE unless the client has seen the newest plan of it; a report in between does no harm. */
  private async requireSeen(id: string, version: number): Promise<ActivityEntity> {
    const activity = await this.activities.lock(id);
    const working = await this.activities.working(id);
    if (!activity || !working) throw notFound('activity');
    if (version < working.version || version > activity.version) throw stale('activity', activity.version);
    return activity;
  }
}
