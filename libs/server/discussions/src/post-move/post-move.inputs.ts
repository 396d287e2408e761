import { LIMITS } from '@concert/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { trimmed } from '../post/post.inputs.js';

const PostIds = (): PropertyDecorator => (target, key) => {
  Field(() => [ID], { description: `Of posts of that thread, at most ${LIMITS.pageSizeMax}.` })(target, key);
  ArrayNotEmpty()(target, key);
  ArrayMaxSize(LIMITS.pageSizeMax)(target, key);
  IsUUID(undefined, { each: true })(target, key);
};

@InputType({ description: 'Posts of a thread that are to begin a thread of their own.' })
export class SplitThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @PostIds() postIds: string[];
  @Field({ description: 'Of the new thread.' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.title)
  title: string;
  @Field(() => Int, { description: 'Of the thread they leave.' }) @IsInt() version: number;
}

@InputType({ description: 'Posts of a thread that are to stand at the end of another one.' })
export class MovePostsInput {
  @Field(() => ID) @IsUUID() id: string;
  @PostIds() postIds: string[];
  @Field(() => ID, { description: 'The thread they come to.' }) @IsUUID() into: string;
  @Field(() => Int, { description: 'Of the thread they leave.' }) @IsInt() version: number;
}

@InputType({ description: 'A thread that is to become part of another one.' })
export class MergeThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => ID, { description: 'The thread to whose end its posts come.' }) @IsUUID() into: string;
  @Field(() => Int, { description: 'Of the thread they leave.' }) @IsInt() version: number;
}
