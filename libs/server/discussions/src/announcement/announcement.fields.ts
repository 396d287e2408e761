import { BodyType, EntityLoaders, EntityType, StandingService } from '@concert/governance';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayModerate } from '../thread/thread.policy.js';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { AnnouncementLoaders, type HearingEntity } from './announcement.loaders.js';
import { HearingEntityType, SeenByType } from './announcement.type.js';

interface SeenBy {
  seen: number;
  of: number;
  entitiesShown: boolean;
  entities: HearingEntity[] | null;
}

@Resolver(() => ThreadType)
export class ThreadSeenField {
  constructor(
    private readonly announcements: AnnouncementLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => SeenByType, { nullable: true, description: 'Null for what is no announcement.' })
  async seenBy(
    @Parent() thread: ThreadRow,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<SeenBy | null> {
    if (!thread.announcement || !viewer || viewer.guest) return null;
    const entities = await loaders.by(this.announcements.hearing).load(thread);
    const all =
      thread.createdById === viewer.personId || mayModerate(await this.standing.in(viewer, thread.bodyId));
    return {
      seen: entities.filter(({ seen }) => seen).length,
      of: entities.length,
      entitiesShown: all,
      entities: all ? entities : null,
    };
  }
}

@Resolver(() => HearingEntityType)
export class HearingEntityFields {
  constructor(private readonly entities: EntityLoaders) {}

  @ResolveField(() => EntityType)
  entity(@Parent() { entityId }: HearingEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(entityId);
  }
}

@Resolver(() => BodyType)
export class BodyAnnounceField {
  constructor(private readonly standing: StandingService) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer may start an announcement here.' })
  async viewerMayAnnounce(
    @Parent() { id }: { id: string },
    @Context() { viewer }: RequestContext,
  ): Promise<boolean> {
    return viewer ? mayModerate(await this.standing.in(viewer, id)) : false;
  }
}
