import type { ActivityStatus } from '@concert/contracts';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityStatusEnum } from '../names/programme.enums.js';

@ObjectType('ProgressReport', {
  description: 'An entity’s statement on an activity; never changed afterwards.',
})
export class ProgressReportType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => ActivityStatusEnum) status: ActivityStatus;
  @Field(() => Int) percent: number;
  @Field() text: string;
}
