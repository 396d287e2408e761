import type { Capacity } from '@concert/contracts';
import { CapacityEnum } from '@concert/governance';
import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeskChangeType } from '../desk/desk.type.js';

@ObjectType('CatchUpThread', {
  description: 'A thread in which others have said something, and the first of it.',
})
export class CatchUpThreadType {
  @Field(() => ID) id: string;
  @Field({ description: 'The whole thread is new.' }) started: boolean;
  @Field(() => Int) newPosts: number;
  @Field(() => Int, { description: 'The number of the first new post by somebody else.' }) seq: number;
  @Field(() => GraphQLISODateTime, { description: 'When that was said.' }) saidAt: Date;
  @Field({ description: 'How that post begins, without Markdown.' }) extract: string;
  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'In which it was said; null for the secretariat.',
  })
  capacity: Capacity | null;
  @Field(() => String, { nullable: true, description: 'What a guest speaks for.' })
  organisation: string | null;
}

@ObjectType('CatchUpThreadConnection')
export class CatchUpThreadConnection extends connectionOf(CatchUpThreadType, 'CatchUpThread') {}

@ObjectType('DeskChangeConnection')
export class DeskChangeConnection extends connectionOf(DeskChangeType, 'DeskChange') {}

@ObjectType('CatchUpBody', { description: 'What happened in one of the viewer’s bodies.' })
export class CatchUpBodyType {
  @Field(() => ID, { description: 'Of this telling: another since another instant.' }) id: string;
}

@ObjectType('CatchUp', {
  description: 'What happened in the viewer’s bodies, as far as they may read it now.',
})
export class CatchUpType {
  @Field(() => GraphQLISODateTime, { description: 'From when on it tells.' }) since: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' }) until: Date;
  @Field(() => [CatchUpBodyType]) bodies: CatchUpBodyType[];
}
