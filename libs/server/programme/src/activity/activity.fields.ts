import {
  BodyLoaders,
  BodyType,
  EntityLoaders,
  EntityType,
  PillarLoaders,
  PillarType,
} from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, type RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { ProgrammeLoaders } from '../programme/programme.loaders.js';
import { ProgrammeType } from '../programme/programme.type.js';
import type { ResultEntity } from '../result/result.entity.js';
import { ResultLoaders } from '../result/result.loaders.js';
import { OutputType } from '../result/result.type.js';
import { ActivityType } from './activity.type.js';
import { isLate } from './lateness.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';

@Resolver(() => ActivityType)
export class ActivityFields {
  constructor(
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
    private readonly pillars: PillarLoaders,
    private readonly persons: PersonLoaders,
    private readonly programmes: ProgrammeLoaders,
    private readonly results: ResultLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    description:
      'To be sent with a change or a report. Where the draft is not seen, it counts reports alone.',
  })
  version(@Parent() activity: ShownActivityEntity): number {
    return activity.edition === 'WORKING' ? activity.version : activity.reportedVersion;
  }

  @ResolveField(() => Boolean, { description: 'It is shown as a draft has it, not as everyone sees it.' })
  draft(@Parent() activity: ShownActivityEntity): boolean {
    return activity.edition === 'WORKING' && activity.draft;
  }

  @ResolveField(() => Boolean, {
    description: 'Past its end and neither completed nor cancelled, or past its start and still planned.',
  })
  late(@Parent() activity: ShownActivityEntity): boolean {
    return isLate(activity, this.clock.today());
  }

  @ResolveField(() => BodyType)
  body(@Parent() activity: ShownActivityEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(activity.bodyId);
  }

  @ResolveField(() => PillarType, { nullable: true, description: 'The pillar its body serves.' })
  pillar(@Parent() activity: ShownActivityEntity, @Context() { loaders }: RequestContext) {
    return activity.pillarId === null ? null : loaders.by(this.pillars.byId).load(activity.pillarId);
  }

  @ResolveField(() => ProgrammeType)
  programme(
    @Parent() activity: ShownActivityEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<ProgrammeEntity | null> {
    return loaders.by(this.programmes.byId).load(activity.programmeId);
  }

  @ResolveField(() => OutputType, { nullable: true })
  output(
    @Parent() activity: ShownActivityEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<ResultEntity | null> | null {
    return activity.outputId === null ? null : loaders.by(this.results.byId).load(activity.outputId);
  }

  @ResolveField(() => EntityType)
  leadEntity(@Parent() activity: ShownActivityEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(activity.leadEntityId);
  }

  @ResolveField(() => [EntityType])
  contributors(@Parent() activity: ShownActivityEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).loadMany(activity.contributorIds);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who proposed it, for those who see the draft.',
  })
  proposedBy(@Parent() activity: ShownActivityEntity, @Context() { loaders }: RequestContext) {
    const author = activity.edition === 'WORKING' ? activity.createdById : null;
    return author === null ? null : loaders.by(this.persons.byId).load(author);
  }
}
