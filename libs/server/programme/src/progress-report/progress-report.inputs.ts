import { ACTIVITY_STATUSES, type ActivityStatus, LIMITS } from '@concert/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ActivityStatusEnum } from '../names/programme.enums.js';

@InputType({ description: 'What an entity states about an activity.' })
export class ReportProgressInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made in the browser, so that a repeated request makes no second report.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID) @IsUUID() activityId: string;
  @Field(() => Int, { description: 'The activity’s version as the author has seen it.' })
  @IsInt()
  version: number;
  @Field(() => ActivityStatusEnum) @IsIn(ACTIVITY_STATUSES) status: ActivityStatus;
  @Field(() => Int, { description: '0 for what is planned, 100 for what is completed.' })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;

  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.description) text: string;
}

@InputType({ description: 'An activity to be called off, and why.' })
export class CancelActivityInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.reason) reason: string;
}
