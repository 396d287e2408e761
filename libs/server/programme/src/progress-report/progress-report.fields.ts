import { EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityType } from '../activity/activity.type.js';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ProgressReportLoaders } from './progress-report.loaders.js';
import { ProgressReportType } from './progress-report.type.js';

@Resolver(() => ProgressReportType)
export class ProgressReportFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @ResolveField(() => EntityType, { description: 'The entity that states it.' })
  entity(@Parent() report: ProgressReportEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(report.entityId);
  }

  @ResolveField(() => PersonType)
  author(@Parent() report: ProgressReportEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(report.authorId);
  }
}

@Resolver(() => ActivityType)
export class ActivityReportsField {
  constructor(private readonly reportLoaders: ProgressReportLoaders) {}

  @ResolveField(() => [ProgressReportType], { description: 'The newest first.' })
  reports(
    @Parent() activity: ShownActivityEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<ProgressReportEntity[]> {
    return loaders.by(this.reportLoaders.ofActivity).load(activity.id);
  }
}
