import { type PostOrigin, PostPlaces, type ThreadRow, ThreadType } from '@concert/discussions';
import { may, StandingService } from '@concert/governance';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingLoaders } from '../meeting/meeting.loaders.js';
import { maySeeMeeting } from '../meeting/meeting.policy.js';
import { SittingStandings } from '../meeting/sitting-standings.js';
import { AgendaItemOriginType } from './agenda-item-origin.type.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import { AgendaItemLoaders } from './agenda-item.loaders.js';
import { maySeeItem } from './agenda-item.policy.js';
import { AgendaItemType } from './agenda-item.type.js';

@Resolver(() => AgendaItemType)
export class AgendaItemOriginField {
  constructor(private readonly posts: PostPlaces) {}

  @ResolveField(() => AgendaItemOriginType, {
    nullable: true,
    description: 'What was said that it was made of; null too for those who may not read that now.',
  })
  fromPost(
    @Parent() { fromPostId }: AgendaItemEntity,
    @Context() context: RequestContext,
  ): Promise<PostOrigin | null> | null {
    return fromPostId === null ? null : this.posts.shownTo(context, fromPostId);
  }
}

@Resolver(() => AgendaItemOriginType)
export class AgendaItemOriginFields {
  @ResolveField(() => ThreadType, { description: 'The thread in which it stands now.' })
  thread(@Parent() origin: PostOrigin): ThreadRow {
    return origin.thread;
  }
}

/** What meetings make of what is said in a thread. */
@Resolver(() => ThreadType)
export class ThreadAgendaItemsFields {
  constructor(
    private readonly items: AgendaItemLoaders,
    private readonly meetings: MeetingLoaders,
    private readonly standings: SittingStandings,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may put what is said here before a meeting of the body.',
  })
  async mayProposeItems(
    @Parent() { bodyId }: ThreadRow,
    @Context() { viewer }: RequestContext,
  ): Promise<boolean> {
    return viewer !== null && may('proposeAgendaItem', await this.standing.in(viewer, bodyId));
  }

  @ResolveField(() => [AgendaItemType], {
    description: 'What was put before meetings of what is said here, as far as the viewer may see that.',
  })
  async agendaItems(
    @Parent() { id }: ThreadRow,
    @Context() context: RequestContext,
  ): Promise<AgendaItemEntity[]> {
    const items = await context.loaders.by(this.items.fromThread).load(id);
    const visible = await Promise.all(items.map((item) => this.maySee(item, context)));
    return items.filter((_item, index) => visible[index]);
  }

  private async maySee(item: AgendaItemEntity, context: RequestContext): Promise<boolean> {
    const [meeting, standing] = await Promise.all([
      context.loaders.by(this.meetings.byId).load(item.meetingId),
      this.standings.of(context, item.meetingId),
    ]);
    return meeting !== null && maySeeMeeting(meeting, standing) && maySeeItem(item, meeting, standing);
  }
}
