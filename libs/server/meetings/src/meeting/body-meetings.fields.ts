import { BodyType } from '@concert/governance';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingLoaders } from './meeting.loaders.js';
import { MeetingType } from './meeting.type.js';

/** What meetings add to a body. */
@Resolver(() => BodyType)
export class BodyMeetingsFields {
  constructor(private readonly meetings: MeetingLoaders) {}

  @ResolveField(() => MeetingType, {
    nullable: true,
    description: 'The next convened meeting, joint ones included, that the viewer may see.',
  })
  nextMeeting(
    @Parent() body: BodyType,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<MeetingEntity | null> | null {
    return viewer ? loaders.by(this.meetings.nextOfBody(viewer)).load(body.id) : null;
  }
}
