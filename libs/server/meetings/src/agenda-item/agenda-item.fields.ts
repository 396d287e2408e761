import type { Audience } from '@concert/contracts';
import { AudienceEnum, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, notFound, type RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingLoaders } from '../meeting/meeting.loaders.js';
import { MeetingType } from '../meeting/meeting.type.js';
import { SittingStandings } from '../meeting/sitting-standings.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import { AgendaItemLoaders } from './agenda-item.loaders.js';
import { agendaItemActions, isOnAgenda, itemAudiences, maySeeItem } from './agenda-item.policy.js';
import { AgendaItemActionsType, AgendaItemType } from './agenda-item.type.js';
import { numbersOf } from './numbering.js';

@Resolver(() => AgendaItemType)
export class AgendaItemFields {
  constructor(
    private readonly items: AgendaItemLoaders,
    private readonly meetings: MeetingLoaders,
    private readonly entities: EntityLoaders,
    private readonly persons: PersonLoaders,
    private readonly standings: SittingStandings,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Its number on the agenda, e.g. 3 or O1: see docs/decisions/0007-agenda-numbers.md. Null for a proposal.',
  })
  async number(@Parent() item: AgendaItemEntity, @Context() context: RequestContext): Promise<string | null> {
    if (!isOnAgenda(item)) return null;
    const [meeting, items] = await Promise.all([
      this.meetingOf(item, context),
      context.loaders.by(this.items.ofMeeting).load(item.meetingId),
    ]);
    return numbersOf(meeting, items.filter(isOnAgenda)).get(item.id) ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Its place among the items the viewer may see; 0 is the first. Null for a proposal.',
  })
  async position(
    @Parent() item: AgendaItemEntity,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    if (!isOnAgenda(item)) return null;
    const [meeting, items, standing] = await Promise.all([
      this.meetingOf(item, context),
      context.loaders.by(this.items.ofMeeting).load(item.meetingId),
      this.standings.of(context, item.meetingId),
    ]);
    const visible = items.filter((other) => isOnAgenda(other) && maySeeItem(other, meeting, standing));
    return visible.findIndex((other) => other.id === item.id);
  }

  @ResolveField(() => MeetingType)
  meeting(@Parent() item: AgendaItemEntity, @Context() context: RequestContext): Promise<MeetingEntity> {
    return this.meetingOf(item, context);
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'The entity that presents it.' })
  presenter(@Parent() item: AgendaItemEntity, @Context() { loaders }: RequestContext) {
    return item.presenterId === null ? null : loaders.by(this.entities.byId).load(item.presenterId);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null for an item put on the agenda by those who run the meeting.',
  })
  proposedBy(@Parent() item: AgendaItemEntity, @Context() { loaders }: RequestContext) {
    return item.proposedById === null ? null : loaders.by(this.persons.byId).load(item.proposedById);
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'The entity for which it was proposed.' })
  proposedFor(@Parent() item: AgendaItemEntity, @Context() { loaders }: RequestContext) {
    return item.proposedForId === null ? null : loaders.by(this.entities.byId).load(item.proposedForId);
  }

  @ResolveField(() => AgendaItemActionsType, {
    description: 'What the viewer may do with it; the client computes no rights.',
  })
  async viewerCan(
    @Parent() item: AgendaItemEntity,
    @Context() context: RequestContext,
  ): Promise<AgendaItemActionsType> {
    const [meeting, standing] = await Promise.all([
      this.meetingOf(item, context),
      this.standings.of(context, item.meetingId),
    ]);
    return agendaItemActions(item, meeting, standing, this.clock.now());
  }

  private async meetingOf(item: AgendaItemEntity, { loaders }: RequestContext): Promise<MeetingEntity> {
    const meeting = await loaders.by(this.meetings.byId).load(item.meetingId);
    if (!meeting) throw notFound('meeting');
    return meeting;
  }
}

/** The agenda, added to a meeting. */
@Resolver(() => MeetingType)
export class MeetingAgendaFields {
  constructor(
    private readonly items: AgendaItemLoaders,
    private readonly standings: SittingStandings,
  ) {}

  @ResolveField(() => [AgendaItemType], {
    description: 'What is on the agenda and the viewer may see, in its order.',
  })
  async agenda(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<AgendaItemEntity[]> {
    return (await this.visible(meeting, context)).filter(isOnAgenda);
  }

  @ResolveField(() => [AgendaItemType], {
    description:
      'What is proposed or was declined: all of it for those who decide, one’s own entity’s for others.',
  })
  async proposals(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<AgendaItemEntity[]> {
    return (await this.visible(meeting, context)).filter((item) => !isOnAgenda(item));
  }

  @ResolveField(() => [AudienceEnum], {
    description: 'For whom the viewer may put up an item, the widest first.',
  })
  async itemAudiences(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<Audience[]> {
    return itemAudiences(meeting, await this.standings.of(context, meeting.id));
  }

  private async visible(meeting: MeetingEntity, context: RequestContext): Promise<AgendaItemEntity[]> {
    const [items, standing] = await Promise.all([
      context.loaders.by(this.items.ofMeeting).load(meeting.id),
      this.standings.of(context, meeting.id),
    ]);
    return items.filter((item) => maySeeItem(item, meeting, standing));
  }
}
