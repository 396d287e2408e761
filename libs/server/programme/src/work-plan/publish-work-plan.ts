import { randomUUID } from 'node:crypto';
import { Clock, conflict, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ActivityStore } from '../activity/activity.store.js';
import { cleanText } from '../activity/clean-text.js';
import { HeldPlans } from './held-plans.js';
import { planChanges } from './plan-changes.js';
import { SealedActivities } from './sealed-activities.js';
import { seal } from './sealed-plan.js';
import type { WorkPlanEntity } from './work-plan.entity.js';
import { type ShownWorkPlan, WorkPlanService } from './work-plan.service.js';
import { WorkPlanStore } from './work-plan.store.js';
import type { WorkPlanVersionEntity } from './work-plan-version.entity.js';

/** The chair makes the draft what everyone sees: a numbered, sealed version that is never changed again. */
@Injectable()
export class PublishWorkPlan {
  constructor(
    private readonly plans: WorkPlanService,
    private readonly held: HeldPlans,
    private readonly versions: WorkPlanStore,
    private readonly activities: ActivityStore,
    private readonly sealed: SealedActivities,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** STALE when the draft has changed since the chair looked at it: nobody publishes what they have not seen. */
  publish(viewer: Viewer, id: string, expected: number, note: string | null): Promise<ShownWorkPlan> {
    return this.tx.run(async () => {
      await this.plans.getPublishable(viewer, id);
      const { plan } = await this.held.hold(id);
      if (plan.version !== expected) throw stale('workPlan', plan.version);
      await this.held.publish(plan, await this.nextVersion(viewer, plan, note));
      await this.activities.publish(id);
      return this.plans.getFor(viewer, id);
    });
  }

  private async nextVersion(
    viewer: Viewer,
    plan: WorkPlanEntity,
    note: string | null,
  ): Promise<WorkPlanVersionEntity> {
    const [activities = []] = await this.sealed.ofDrafts([plan.id]);
    if (activities.length === 0) throw conflict('emptyPlan');
    const latest = plan.publishedNumber;
    const previous = latest === null ? null : await this.versions.findVersion(plan.id, latest);
    if (previous && planChanges(previous.activities, activities).length === 0)
      throw conflict('nothingToPublish');
    const content = {
      workPlanId: plan.id,
      number: (latest ?? 0) + 1,
      publishedAt: this.clock.now(),
      publishedById: viewer.personId,
      note: cleanText(note ?? '') || null,
      activities,
    };
    return { ...content, id: randomUUID(), sha256: seal(content, previous?.sha256 ?? null) };
  }
}
