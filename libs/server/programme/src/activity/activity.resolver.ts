import {
  Access,
  type Connection,
  CurrentViewer,
  IdArg,
  PageArgs,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ActivityFilterInput,
  ActivitySortEnum,
  AddActivityInput,
  RemoveActivityInput,
  UpdateActivityInput,
} from './activity.inputs.js';
import { ActivityService } from './activity.service.js';
import { ActivityType } from './activity.type.js';
import type { ActivitySort } from './activity-filter.js';
import { ChangeActivity } from './change-activity.js';
import { ProposeActivity } from './propose-activity.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';
import { TrackerService } from './tracker.service.js';
import { ActivityConnection } from './tracker.type.js';
import type { Counts } from './tracker-counts.js';

@Resolver(() => ActivityType)
export class ActivityResolver {
  constructor(
    private readonly activities: ActivityService,
    private readonly tracker: TrackerService,
    private readonly proposing: ProposeActivity,
    private readonly changing: ChangeActivity,
  ) {}

  @Access('signed-in')
  @Query(() => ActivityConnection, {
    name: 'activities',
    description: 'The tracker: activities of all bodies that the viewer may see.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ActivityFilterInput, nullable: true }) filter: ActivityFilterInput | null,
    @Args('sort', { type: () => ActivitySortEnum, defaultValue: 'BODY' }) sort: ActivitySort,
    @Args('descending', { defaultValue: false }) descending: boolean,
  ): Promise<Connection<ShownActivityEntity> & { readonly counts: Promise<Counts> }> {
    const asked = filter ?? {};
    const connection = toConnection(await this.tracker.list(viewer, asked, { sort, descending }, page));
    const counts = (): Promise<Counts> => this.tracker.counts(viewer, asked);
    // A getter, so that the figures are added up only when the query asks for them.
    return Object.defineProperties(connection, { counts: { get: counts } }) as typeof connection & {
      readonly counts: Promise<Counts>;
    };
  }

  @Access('signed-in')
  @Query(() => ActivityType, { name: 'activity' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<ShownActivityEntity> {
    return this.activities.getFor(viewer, id);
  }

  @Access('signed-in')
  @Mutation(() => ActivityType, {
    description: 'Proposes an activity in a body’s draft; members those their own entity leads.',
  })
  addActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddActivityInput,
  ): Promise<ShownActivityEntity> {
    return this.proposing.propose(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => ActivityType, {
    description: 'Changes what the draft says of an activity; others see it once it is published.',
  })
  updateActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateActivityInput,
  ): Promise<ShownActivityEntity> {
    return this.changing.change(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => Boolean, {
    description: 'Takes an activity out of a draft, if it was never published or reported on.',
  })
  async removeActivity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveActivityInput,
  ): Promise<boolean> {
    await this.changing.remove(viewer, input);
    return true;
  }
}
