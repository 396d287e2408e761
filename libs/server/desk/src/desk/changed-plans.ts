import { PersonService } from '@concert/identity';
import type { Viewer } from '@concert/kernel';
import { PublishedPlans } from '@concert/programme';
import { Injectable } from '@nestjs/common';
import { inLocale } from '../notice/teller.js';
import type { DeskRow } from './desk-row.js';
import type { DeskChangeType } from './desk.type.js';

/** Work plans that were published in a person's bodies. A draft is not news: it concerns nobody yet. */
@Injectable()
export class ChangedPlans {
  constructor(
    private readonly plans: PublishedPlans,
    private readonly persons: PersonService,
  ) {}

  async since(viewer: Viewer, since: Date, atMost: number): Promise<DeskRow<DeskChangeType>[]> {
    const plans = await this.plans.since(viewer, since, atMost);
    const { locale } = await this.persons.get(viewer.personId);
    return plans.map((plan) => ({
      id: `workPlan:${plan.workPlanId}`,
      kind: 'WORK_PLAN_PUBLISHED',
      at: plan.publishedAt,
      title: inLocale(plan.programmeTitle, locale),
      subjectId: plan.workPlanId,
      count: null,
      bodyId: plan.bodyId,
    }));
  }
}
