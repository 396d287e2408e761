import { type BodyEntity, BodyService } from '@concert/governance';
import { Clock, conflict, Events, notFound } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { activityChanged } from '../activity/activity.events.js';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { ProgrammeService } from '../programme/programme.service.js';
import type { WorkPlanEntity } from './work-plan.entity.js';
import { workPlanDrafted, workPlanPublished } from './work-plan.events.js';
import { obstacleTo } from './work-plan.policy.js';
import { WorkPlanStore } from './work-plan.store.js';
import type { WorkPlanVersionEntity } from './work-plan-version.entity.js';

/** A plan whose draft is being changed: its row is held until the transaction ends. */
export interface HeldPlan {
  plan: WorkPlanEntity;
  programme: ProgrammeEntity;
  body: BodyEntity;
}

/**
 * The one door to changing a plan: whoever drafts in it or publishes it holds its row, so they come one after the
 * other. Call inside a transaction; who may is the caller's rule.
 */
@Injectable()
export class HeldPlans {
  constructor(
    private readonly plans: WorkPlanStore,
    private readonly bodies: BodyService,
    private readonly programmes: ProgrammeService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** CONFLICT when nothing can be planned here any more. */
  async hold(planId: string): Promise<HeldPlan> {
    const plan = await this.plans.hold(planId);
    if (!plan) throw notFound('workPlan');
    const programme = await this.programmes.getById(plan.programmeId);
    const body = await this.bodies.getById(plan.bodyId);
    this.requireWorkable(programme, body);
    return { plan, programme, body };
  }

  /** The plan of a body in a programme, opened when there is none. */
  async open(bodyId: string, programmeId: string): Promise<HeldPlan> {
    const existing = await this.plans.findOf(bodyId, programmeId);
    if (existing) return this.hold(existing.id);
    this.requireWorkable(await this.programmes.getById(programmeId), await this.bodies.getById(bodyId));
    await this.plans.open(bodyId, programmeId, this.clock.now());
    const plan = await this.plans.findOf(bodyId, programmeId);
    if (!plan) throw notFound('workPlan');
    this.events.add(workPlanDrafted({ workPlanId: plan.id, bodyId }));
    return this.hold(plan.id);
  }

  /** Counts a change of the draft and tells those who see it. */
  async changed({ id, bodyId }: WorkPlanEntity, activityIds: readonly string[]): Promise<void> {
    await this.plans.touch(id);
    this.events.add(workPlanDrafted({ workPlanId: id, bodyId }));
    for (const activityId of activityIds)
      this.events.add(activityChanged({ activityId, bodyId, everyone: false }));
  }

  async publish({ id, bodyId, programmeId }: WorkPlanEntity, version: WorkPlanVersionEntity): Promise<void> {
    await this.plans.publish(version);
    const { number, publishedById } = version;
    this.events.add(workPlanPublished({ workPlanId: id, bodyId, programmeId, number, publishedById }));
  }

  private requireWorkable(programme: ProgrammeEntity, body: BodyEntity): void {
    const obstacle = obstacleTo({ programme, body }, this.clock.today());
    if (obstacle) throw conflict(obstacle);
  }
}
