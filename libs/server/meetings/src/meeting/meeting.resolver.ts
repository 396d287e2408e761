import { type Audience, LIMITS } from '@concert/contracts';
import { AudienceEnum } from '@concert/governance';
import {
  Access,
  type Connection,
  CurrentViewer,
  IdArg,
  PageArgs,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, ArgsType, Field, GraphQLISODateTime, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsOptional, IsString, MaxLength } from 'class-validator';
import { Convening } from './convene.js';
import { type Convocation, Convocations } from './convocation.js';
import { ConvocationType } from './convocation.type.js';
import { Drafting } from './draft-meeting.js';
import type { MeetingEntity } from './meeting.entity.js';
import { CancelMeetingInput, ConveneInput, DraftMeetingInput, UpdateMeetingInput } from './meeting.inputs.js';
import { MeetingService } from './meeting.service.js';
import { MeetingConnection, MeetingType } from './meeting.type.js';

@ArgsType()
class MeetingsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a body; its joint sittings with others are included.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  body?: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Only meetings that are not over by this instant.',
  })
  @IsOptional()
  @IsDate()
  from?: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Only meetings that begin before this instant.',
  })
  @IsOptional()
  @IsDate()
  to?: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The latest first; the earliest first when not said.',
  })
  @IsOptional()
  @IsBoolean()
  latestFirst?: boolean | null;
}

@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly drafting: Drafting,
    private readonly convening: Convening,
    private readonly convocations: Convocations,
  ) {}

  @Access('signed-in')
  @Query(() => MeetingConnection, {
    name: 'meetings',
    description: 'The meetings the viewer may see, by when they begin.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() { first, after, latestFirst, ...filter }: MeetingsArgs,
  ): Promise<Connection<MeetingEntity>> {
    return toConnection(
      await this.meetings.list(viewer, { ...filter, latestFirst: latestFirst ?? false }, { first, after }),
    );
  }

  @Access('signed-in')
  @Query(() => MeetingType, { name: 'meeting' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MeetingEntity> {
    return this.meetings.getFor(viewer, id);
  }

  @Access('signed-in')
  @Query(() => ConvocationType, {
    description:
      'Who would be told if the meeting were convened, changed or cancelled now; for those who run it.',
  })
  convocation(
    @CurrentViewer() viewer: Viewer,
    @IdArg('meeting') meetingId: string,
    @Args('jointBodies', {
      type: () => [String],
      nullable: true,
      description: 'As if these bodies sat with the host.',
    })
    jointBodies: string[] | null,
    @Args('audience', {
      type: () => AudienceEnum,
      nullable: true,
      description: 'As if it had this audience.',
    })
    audience: Audience | null,
  ): Promise<Convocation> {
    return this.convocations.preview(viewer, meetingId, jointBodies, audience);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, {
    description: 'Makes a draft that only those who may run meetings see. Nobody is told.',
  })
  draftMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftMeetingInput,
  ): Promise<MeetingEntity> {
    return this.drafting.draft(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, {
    description:
      'Changes a meeting that is still ahead; of a convened one everyone in its convocation is told.',
  })
  updateMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateMeetingInput,
  ): Promise<MeetingEntity> {
    return this.drafting.update(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, {
    description: 'Opens a draft to its audience and tells everyone in its convocation.',
  })
  convene(@CurrentViewer() viewer: Viewer, @Args('input') input: ConveneInput): Promise<MeetingEntity> {
    return this.convening.convene(viewer, input.id, input.version, input.convocation ?? null);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, {
    description: 'Calls a meeting off; of a convened one everyone in its convocation is told.',
  })
  cancelMeeting(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CancelMeetingInput,
  ): Promise<MeetingEntity> {
    return this.convening.cancel(viewer, input.id, input.version, input.reason);
  }
}
