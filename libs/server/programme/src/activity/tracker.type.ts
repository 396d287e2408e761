import { connectionOf } from '@concert/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActivityType } from './activity.type.js';

@ObjectType('CountOf', {
  description: 'Activities that have something in common: a status, a pillar or a body.',
})
export class CountOfType {
  @Field({ description: 'The status, or the code of the pillar or body; NONE for bodies without a pillar.' })
  key: string;
  @Field(() => Int) count: number;
  @Field(() => Int) late: number;
  @Field(() => Int, { description: 'Mean percentage of those not cancelled.' }) percent: number;
  @Field(() => Int) planned: number;
  @Field(() => Int) underWay: number;
  @Field(() => Int) completed: number;
  @Field(() => Int) cancelled: number;
}

@ObjectType('TrackerCounts', { description: 'Figures of a list of activities.' })
export class TrackerCountsType {
  @Field(() => Int) total: number;
  @Field(() => Int) late: number;
  @Field(() => [CountOfType]) byStatus: CountOfType[];
  @Field(() => [CountOfType]) byPillar: CountOfType[];
  @Field(() => [CountOfType], { description: 'In the order of bodies.' }) byBody: CountOfType[];
}

@ObjectType('ActivityConnection')
export class ActivityConnection extends connectionOf(ActivityType, 'Activity') {
  @Field(() => TrackerCountsType, { description: 'Figures of the whole list; added up only when asked for.' })
  readonly counts: Promise<TrackerCountsType>;
}
