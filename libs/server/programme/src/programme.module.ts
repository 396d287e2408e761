import { DiscussionsModule } from '@concert/discussions';
import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { ActivityContributorEntity } from './activity/activity-contributor.entity.js';
import { ActivityEditionEntity } from './activity/activity-edition.entity.js';
import { ActivityActionsField } from './activity/activity-actions.fields.js';
import { ActivityAnchor } from './activity/activity-anchor.js';
import { ActivityThreadsField } from './activity/activity-threads.fields.js';
import { ActivityEntity } from './activity/activity.entity.js';
import { ActivityFields } from './activity/activity.fields.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { ActivityService } from './activity/activity.service.js';
import { ActivityStore } from './activity/activity.store.js';
import { ChangeActivity } from './activity/change-activity.js';
import { FindableActivities } from './activity/findable-activities.store.js';
import { DraftSight } from './activity/draft-sight.js';
import { PlannedInput } from './activity/planned-input.js';
import { ProposeActivity } from './activity/propose-activity.js';
import { ShownActivityEntity } from './activity/shown-activity.entity.js';
import { ShownActivityStore } from './activity/shown-activity.store.js';
import { TrackerService } from './activity/tracker.service.js';
import { ProgrammeEntity } from './programme/programme.entity.js';
import { ProgrammeFields } from './programme/programme.fields.js';
import { ProgrammeLoaders } from './programme/programme.loaders.js';
import { ProgrammeResolver } from './programme/programme.resolver.js';
import { ProgrammeService } from './programme/programme.service.js';
import { ProgrammeStore } from './programme/programme.store.js';
import { ProgrammeRealtime } from './programme.realtime.js';
import { ActivitiesToAnswerFor } from './progress-report/activities-to-answer-for.js';
import { ProgressReportEntity } from './progress-report/progress-report.entity.js';
import { ActivityReportsField, ProgressReportFields } from './progress-report/progress-report.fields.js';
import { ProgressReportLoaders } from './progress-report/progress-report.loaders.js';
import { ProgressReportResolver } from './progress-report/progress-report.resolver.js';
import { ProgressReportService } from './progress-report/progress-report.service.js';
import { ProgressReportStore } from './progress-report/progress-report.store.js';
import { ResultEntity } from './result/result.entity.js';
import { OutcomeFields, OutputFields, PriorityFields } from './result/result.fields.js';
import { ResultLoaders } from './result/result.loaders.js';
import { ResultResolver } from './result/result.resolver.js';
import { ResultService } from './result/result.service.js';
import { ResultStore } from './result/result.store.js';
import { BodyPlanFields } from './work-plan/body-plan.fields.js';
import { HeldPlans } from './work-plan/held-plans.js';
import { PublishWorkPlan } from './work-plan/publish-work-plan.js';
import { PublishedPlans } from './work-plan/published-plans.js';
import { SealedActivities } from './work-plan/sealed-activities.js';
import { PublishedActivityFields, WorkPlanVersionFields } from './work-plan/work-plan-version.fields.js';
import { WorkPlanVersionEntity } from './work-plan/work-plan-version.entity.js';
import { WorkPlanEntity } from './work-plan/work-plan.entity.js';
import { WorkPlanFields } from './work-plan/work-plan.fields.js';
import { WorkPlanLoaders } from './work-plan/work-plan.loaders.js';
import { WorkPlanResolver } from './work-plan/work-plan.resolver.js';
import { WorkPlanService } from './work-plan/work-plan.service.js';
import { WorkPlanStore } from './work-plan/work-plan.store.js';
import { ListFile } from './work-plan-file/list-file.js';
import { PlanFile } from './work-plan-file/plan-file.js';
import { PlanFilesController } from './work-plan-file/plan-files.controller.js';
import { AcceptImport } from './work-plan-import/accept-import.js';
import { ComparedFile } from './work-plan-import/compared-file.js';
import { ImportAdmission } from './work-plan-import/import-admission.js';
import { ImportSweep } from './work-plan-import/import-sweep.js';
import { PreviewImport } from './work-plan-import/preview-import.js';
import { WorkPlanImportController } from './work-plan-import/work-plan-import.controller.js';
import { WorkPlanImportEntity } from './work-plan-import/work-plan-import.entity.js';
import { WorkPlanImportResolver } from './work-plan-import/work-plan-import.resolver.js';
import { WorkPlanImportStore } from './work-plan-import/work-plan-import.store.js';

export const PROGRAMME_ENTITIES = [
  ProgrammeEntity,
  ResultEntity,
  WorkPlanEntity,
  WorkPlanVersionEntity,
  ActivityEntity,
  ActivityEditionEntity,
  ActivityContributorEntity,
  ShownActivityEntity,
  ProgressReportEntity,
  WorkPlanImportEntity,
];

/** The joint programme of work: its results framework, the work plans of bodies, and how far activities are. */
@Module({
  imports: [IdentityModule, GovernanceModule, DiscussionsModule],
  controllers: [WorkPlanImportController, PlanFilesController],
  providers: [
    ...[ProgrammeStore, ProgrammeService, ProgrammeLoaders, ProgrammeResolver, ProgrammeFields],
    ...[
      ResultStore,
      ResultService,
      ResultLoaders,
      ResultResolver,
      PriorityFields,
      OutcomeFields,
      OutputFields,
    ],
    ...[
      WorkPlanStore,
      WorkPlanService,
      WorkPlanLoaders,
      WorkPlanResolver,
      WorkPlanFields,
      WorkPlanVersionFields,
    ],
    ...[
      HeldPlans,
      PublishWorkPlan,
      PublishedPlans,
      BodyPlanFields,
      SealedActivities,
      PublishedActivityFields,
    ],
    ...[
      ActivityStore,
      FindableActivities,
      ShownActivityStore,
      ActivityService,
      ActivityResolver,
      ActivityFields,
      ActivityActionsField,
      ActivityAnchor,
      ActivityThreadsField,
    ],
    ...[DraftSight, PlannedInput, ProposeActivity, ChangeActivity, TrackerService],
    ...[ProgressReportStore, ProgressReportService, ProgressReportLoaders, ProgressReportResolver],
    ...[ProgressReportFields, ActivityReportsField, ActivitiesToAnswerFor],
    ...[
      WorkPlanImportStore,
      WorkPlanImportResolver,
      ImportAdmission,
      ComparedFile,
      PreviewImport,
      AcceptImport,
    ],
    ...[ImportSweep, PlanFile, ListFile],
    ProgrammeRealtime,
  ],
  exports: [ActivitiesToAnswerFor, ActivityService, FindableActivities, PublishedPlans, WorkPlanService],
})
export class ProgrammeModule {}
