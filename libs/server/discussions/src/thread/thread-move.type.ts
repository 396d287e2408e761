import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@concert/contracts';
import { IsInt, IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType('ThreadMove', { description: 'That a thread has left a body for another.' })
export class ThreadMoveType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
}

@InputType({ description: 'A thread and the body it is to stand in.' })
export class MoveThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'The code of the body.' }) @IsString() @MaxLength(LIMITS.name) body: string;
  @Field(() => Int) @IsInt() version: number;
}
