import type { Audience, Capacity, Classification } from '@concert/contracts';
import { AudienceEnum, CapacityEnum, ClassificationEnum } from '@concert/governance';
import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ThreadActions', { description: 'What the viewer may do in a thread.' })
export class ThreadActionsType {
  @Field() post: boolean;
  @Field() pin: boolean;
  @Field({ description: 'Close it, or open it again.' }) close: boolean;
  @Field() rename: boolean;
  @Field({ description: 'Change its label.' }) relabel: boolean;
  @Field({ description: 'Move it to another body.' }) move: boolean;
  @Field({ description: 'Move its posts to other threads of the body, some or all.' }) movePosts: boolean;
  @Field({ description: 'Ask people from outside in.' }) inviteGuests: boolean;
}

@ObjectType('Voice', {
  description: 'What the viewer may speak as: an entity in a capacity, or the secretariat.',
})
export class VoiceType {
  @Field(() => CapacityEnum, { nullable: true, description: 'Null for the secretariat.' })
  capacity: Capacity | null;
}

@ObjectType('ThreadChoice', { description: 'An audience for which the viewer may start a thread in a body.' })
export class ThreadChoiceType {
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => [VoiceType], { description: 'What they may speak as there, the usual choice first.' })
  voices: VoiceType[];
}

@ObjectType('Thread', { description: 'A discussion in a body, for those its audience names.' })
export class ThreadType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts changes of the thread itself, not its posts.' }) version: number;
  @Field() title: string;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => ClassificationEnum) classification: Classification;
  @Field({ description: 'Stands first in its body’s list.' }) pinned: boolean;
  @Field({ description: 'Is read, but no longer written in.' }) closed: boolean;
  @Field({ description: 'By officers or the secretariat, told to everyone in the body who may read it.' })
  announcement: boolean;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime) lastPostAt: Date;
  @Field(() => Int, { description: 'The number of the latest post.' }) lastSeq: number;
  @Field(() => Int, { description: 'How many of its numbers are left by posts that were moved away.' })
  movedAway: number;
}

@ObjectType('ThreadConnection')
export class ThreadConnection extends connectionOf(ThreadType, 'Thread') {}
