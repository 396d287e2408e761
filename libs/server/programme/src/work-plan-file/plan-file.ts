import type { InterfaceLocale } from '@concert/contracts';
import { BodyService, EntityService, StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { editionKey, ShownActivityStore } from '../activity/shown-activity.store.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { ResultStore } from '../result/result.store.js';
import { codesById, sealedActivity } from '../work-plan/sealed-activities.js';
import { WorkPlanService } from '../work-plan/work-plan.service.js';
import { planWorkbook } from './plan-workbook.js';

export interface NamedFile {
  name: string;
  content: Buffer;
}

/** A body's plan as a spreadsheet that can be changed and imported again. */
@Injectable()
export class PlanFile {
  constructor(
    private readonly plans: WorkPlanService,
    private readonly activities: ShownActivityStore,
    private readonly results: ResultStore,
    private readonly programmes: ProgrammeService,
    private readonly bodies: BodyService,
    private readonly entities: EntityService,
    private readonly standing: StandingService,
  ) {}

  /** The draft for those who see it, what is published for everyone else. */
  async ofPlan(viewer: Viewer, planId: string, locale: InterfaceLocale): Promise<NamedFile> {
    const plan = await this.plans.getFor(viewer, planId);
    const body = await this.bodies.getById(plan.bodyId);
    const programme = await this.programmes.getById(plan.programmeId);
    const [activities = []] = await this.activities.ofPlans([editionKey(plan.id, plan.showsDraft)]);
    const entities = await this.entities.all();
    const codes = codesById(entities);
    const lists = { entities, outputs: await this.results.outputsOf(programme.id) };
    const rows = activities.map((activity) => sealedActivity(activity, codes));
    return {
      name: `${body.code}-${programme.code}-work-plan.xlsx`,
      content: await planWorkbook(rows, lists, locale),
    };
  }

  /** An empty plan to be filled: headings, and what may be entered below them. */
  async template(
    viewer: Viewer,
    bodyCode: string,
    programmeCode: string,
    locale: InterfaceLocale,
  ): Promise<NamedFile> {
    await this.standing.requireAffiliated(viewer);
    const body = await this.bodies.require(bodyCode);
    const programme = await this.programmes.require(programmeCode);
    const lists = {
      entities: await this.entities.all(),
      outputs: await this.results.outputsOf(programme.id),
    };
    return {
      name: `${body.code}-${programme.code}-work-plan-empty.xlsx`,
      content: await planWorkbook([], lists, locale),
    };
  }
}
