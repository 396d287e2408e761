import { AnchoredThreads, type ThreadRow, ThreadType } from '@concert/discussions';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityType } from './activity.type.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';

@Resolver(() => ActivityType)
export class ActivityThreadsField {
  constructor(private readonly anchored: AnchoredThreads) {}

  @ResolveField(() => [ThreadType], {
    description: 'Where it is discussed, as far as the viewer may read that; the latest first.',
  })
  threads(@Parent() activity: ShownActivityEntity, @Context() context: RequestContext): Promise<ThreadRow[]> {
    return this.anchored.of(context, 'ACTIVITY', activity.id);
  }
}
