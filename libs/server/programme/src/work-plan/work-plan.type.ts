import type { ActivityStatus, Translated } from '@concert/contracts';
import { DateScalar, TranslatedType } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityStatusEnum } from '../names/programme.enums.js';

@ObjectType('WorkPlanActions', { description: 'What the viewer may do with a work plan.' })
export class WorkPlanActionsType {
  @Field({ description: 'Edit the whole draft.' }) edit: boolean;
  @Field({ description: 'Propose activities of their own entity, and edit those.' }) propose: boolean;
  @Field() publish: boolean;
  @Field({ description: 'Bring in a file.' }) import: boolean;
}

@ObjectType('FieldChange', { description: 'One field of an activity that differs.' })
export class FieldChangeType {
  @Field({
    description:
      'number, title.en … title.ru, description, output, lead, contributors, startsOn, endsOn, place, countries or budgetUsd.',
  })
  field: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType('PlanChange', {
  description: 'What became of one activity from one state of a plan to the next.',
})
export class PlanChangeType {
  @Field(() => ID) activityId: string;
  @Field() number: string;
  @Field(() => TranslatedType) title: Translated;
  @Field({ description: 'ADDED, CHANGED or REMOVED.' }) kind: string;
  @Field(() => [FieldChangeType]) fields: FieldChangeType[];
}

@ObjectType('PublishedActivity', {
  description: 'An activity as a version of a work plan has it; status and percentage are those of that day.',
})
export class PublishedActivityType {
  @Field(() => ID) activityId: string;
  @Field() number: string;
  @Field(() => TranslatedType) title: Translated;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => DateScalar) startsOn: string;
  @Field(() => DateScalar) endsOn: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => [String]) countries: string[];
  @Field(() => Int, { nullable: true }) budgetUsd: number | null;
  @Field(() => ActivityStatusEnum) status: ActivityStatus;
  @Field(() => Int) percent: number;
}

@ObjectType('WorkPlanVersion', { description: 'What a body published on a day; never changed afterwards.' })
export class WorkPlanVersionType {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => GraphQLISODateTime) publishedAt: Date;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field({ description: 'SHA-256 over this version and the hash of the one before.' }) sha256: string;
  @Field(() => [PublishedActivityType]) activities: PublishedActivityType[];
}

@ObjectType('WorkPlan', {
  description:
    'One body’s part of a programme. Its draft is seen by the seats of the body and the secretariat, what is published by everyone.',
})
export class WorkPlanType {
  @Field(() => ID) id: string;
  @Field(() => Int, { nullable: true, description: 'The newest published version; null for a mere draft.' })
  publishedNumber: number | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) publishedAt: Date | null;
}
