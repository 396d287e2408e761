import { randomUUID } from 'node:crypto';
import { Clock, conflict, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ProgrammeService } from '../programme/programme.service.js';
import { type HeldPlan, HeldPlans } from '../work-plan/held-plans.js';
import type { AddActivityInput } from './activity.inputs.js';
import { ActivityService } from './activity.service.js';
import { ActivityStore } from './activity.store.js';
import { nextActivityNumber } from './activity-number.js';
import { type PlannedActivity, requireSound, tidy } from './planned-activity.js';
import { PlannedInput } from './planned-input.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';

/** A member proposes an activity of its own entity, an officer or the secretariat one of any entity. */
@Injectable()
export class ProposeActivity {
  constructor(
    private readonly rules: ActivityService,
    private readonly activities: ActivityStore,
    private readonly programmes: ProgrammeService,
    private readonly plans: HeldPlans,
    private readonly input: PlannedInput,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Opens the body's draft when there is none. The same id from the same person is the same activity. */
  propose(viewer: Viewer, input: AddActivityInput): Promise<ShownActivityEntity> {
    return this.tx.run(async () => {
      const body = await this.rules.getProposable(viewer, input.body);
      const { id: programmeId } = await this.programmes.require(input.programme);
      const held = await this.plans.open(body.id, programmeId);
      const repeated = input.id ? await this.activities.find(input.id) : null;
      if (repeated) {
        const own = repeated.createdById === viewer.personId && repeated.workPlanId === held.plan.id;
        if (!own) throw conflict('exists');
        return this.rules.getFor(viewer, repeated.id);
      }
      const planned = await this.planned(input, held);
      await this.rules.requireEditor(viewer, body.id, planned.leadEntityId);
      requireSound(planned, held.programme);
      const row = { ...planned, id: input.id ?? randomUUID(), status: 'PLANNED' as const, percent: 0 };
      const place = { workPlanId: held.plan.id, programmeId, bodyId: body.id };
      await this.activities.add(place, [row], viewer.personId, this.clock.now());
      await this.plans.changed(held.plan, [row.id]);
      return this.rules.getFor(viewer, row.id);
    });
  }

  private async planned(
    input: AddActivityInput,
    { plan, programme, body }: HeldPlan,
  ): Promise<PlannedActivity> {
    const given = await this.input.resolve(input, programme.id);
    const taken = await this.activities.numbersIn(plan.id);
    return tidy({
      number: input.number?.trim() || nextActivityNumber(body.code, taken),
      title: input.title,
      description: given.description ?? null,
      outputId: given.outputId ?? null,
      leadEntityId: given.leadEntityId ?? '',
      contributorIds: given.contributorIds ?? [],
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      place: given.place ?? null,
      countries: given.countries ?? [],
      budgetUsd: given.budgetUsd ?? null,
    });
  }
}
