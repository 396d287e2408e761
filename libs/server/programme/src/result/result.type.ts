import type { Translated } from '@concert/contracts';
import { TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Output', { description: 'What activities produce; they are tied to it.' })
export class OutputType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Its place in the programme: 1.2.3.' }) number: string;
  @Field(() => TranslatedType) title: Translated;
}

@ObjectType('Outcome', { description: 'What should have changed when its outputs are there.' })
export class OutcomeType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Its place in the programme: 1.2.' }) number: string;
  @Field(() => TranslatedType) title: Translated;
}

@ObjectType('Priority', { description: 'One of the aims of a programme.' })
export class PriorityType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TranslatedType) title: Translated;
}
