import { BodyLoaders, BodyType, type Standing } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import { Clock, type RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingLoaders } from './meeting.loaders.js';
import { meetingActions } from './meeting.policy.js';
import { MeetingActionsType, MeetingType } from './meeting.type.js';
import { SittingStandings } from './sitting-standings.js';

@Resolver(() => MeetingType)
export class MeetingFields {
  constructor(
    private readonly meetings: MeetingLoaders,
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly standings: SittingStandings,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body that hosts it.' })
  body(@Parent() meeting: MeetingEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(meeting.bodyId);
  }

  @ResolveField(() => [BodyType], { description: 'The bodies that sit with the host.' })
  async jointBodies(@Parent() meeting: MeetingEntity, @Context() { loaders }: RequestContext) {
    const [, ...joint] = await loaders.by(this.meetings.bodyIds).load(meeting.id);
    return loaders.by(this.bodies.byId).loadMany(joint);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Null for a draft.' })
  convenedBy(@Parent() meeting: MeetingEntity, @Context() { loaders }: RequestContext) {
    return meeting.convenedById === null ? null : loaders.by(this.persons.byId).load(meeting.convenedById);
  }

  @ResolveField(() => String, { description: 'Where its calendar file is.' })
  icsUrl(@Parent() meeting: MeetingEntity): string {
    return `/meetings/${meeting.id}.ics`;
  }

  @ResolveField(() => MeetingActionsType, {
    description: 'What the viewer may do with it; the client computes no rights.',
  })
  async viewerCan(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<MeetingActionsType> {
    return meetingActions(meeting, await this.standing(meeting, context), this.clock.now());
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Counts changes of the agenda, to be sent when moving an item. Null for those who do not build it: it would tell them of items they may not see.',
  })
  async agendaVersion(
    @Parent() meeting: MeetingEntity,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    return (await this.viewerCan(meeting, context)).buildAgenda ? meeting.agendaVersion : null;
  }

  private standing(meeting: MeetingEntity, context: RequestContext): Promise<Standing> {
    return this.standings.of(context, meeting.id);
  }
}
