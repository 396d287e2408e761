import type { ActivityStatus, Translated } from '@concert/contracts';
import { DateScalar, TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityStatusEnum } from '../names/programme.enums.js';

@ObjectType('ActivityActions', { description: 'What the viewer may do with an activity.' })
export class ActivityActionsType {
  @Field({ description: 'Change what is planned, in the draft.' }) edit: boolean;
  @Field({ description: 'Take it out of the draft; only before it was ever published.' }) remove: boolean;
  @Field() report: boolean;
  @Field({ description: 'Call it off.' }) cancel: boolean;
}

@ObjectType('Activity', {
  description:
    'Something one lead entity and contributors do. Who sees the draft of its plan is shown what the draft says, everyone else what is published; status and percentage are always today’s.',
})
export class ActivityType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => TranslatedType) title: Translated;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => DateScalar) startsOn: string;
  @Field(() => DateScalar, { description: 'The last day.' }) endsOn: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => [String], { description: 'Three-letter codes of States (ISO 3166-1).' }) countries: string[];
  @Field(() => ActivityStatusEnum) status: ActivityStatus;
  @Field(() => Int) percent: number;
  @Field(() => Int, { nullable: true, description: 'In whole United States dollars.' }) budgetUsd:
    number | null;
  @Field({ description: 'It stands in a published plan.' }) published: boolean;
}
