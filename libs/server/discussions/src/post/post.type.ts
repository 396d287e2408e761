import type { Capacity, Locale } from '@concert/contracts';
import { CapacityEnum } from '@concert/governance';
import { connectionOf, LocaleEnum } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PostActions', { description: 'What the viewer may do with a post.' })
export class PostActionsType {
  @Field({ description: 'One’s own posts only.' }) edit: boolean;
  @Field({ description: 'Answer it shortly; no reaction is a consent.' }) react: boolean;
  @Field({ description: 'Take one’s own post back.' }) withdraw: boolean;
  @Field({ description: 'Take it out of sight, or bring it back.' }) hide: boolean;
}

@ObjectType('PostEdit', { description: 'What a post said before an edit.' })
export class PostEditType {
  @Field({ description: 'The text that was replaced.' }) text: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was replaced.' }) editedAt: Date;
}

@ObjectType('Post', {
  description:
    'Something said in a thread. Its author, entity and capacity are those of the day it was said.',
})
export class PostType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID) threadId: string;
  @Field(() => Int, { description: '1, 2, 3 … in its thread, without gaps.' }) seq: number;
  @Field({ description: 'Markdown.' }) text: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where a guest comes from; null for whoever speaks for an entity.',
  })
  organisation: string | null;
  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'Null when spoken as the secretariat, or as a guest.',
  })
  capacity: Capacity | null;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language it is written in, when its author said so.',
  })
  language: Locale | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) editedAt: Date | null;
  @Field({
    description:
      'Taken out of sight by those who keep order; its text is then empty for everyone else but its author.',
  })
  hidden: boolean;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When its author took it back. Its text, its history and the reactions to it are then empty for everyone.',
  })
  withdrawnAt: Date | null;
}

@ObjectType('PostConnection')
export class PostConnection extends connectionOf(PostType, 'Post') {}
