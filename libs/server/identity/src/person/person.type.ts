import type { Locale } from '@concert/contracts';
import { connectionOf, LocaleEnum } from '@concert/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'A human with an account; belongs to one entity at a time.' })
export class PersonType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'Their function, e.g. “Programme Officer”.' }) title:
    string | null;
  @Field(() => [LocaleEnum], { description: 'The languages they work in.' }) languages: Locale[];
  @Field({ description: 'IANA name, e.g. Africa/Nairobi.' }) timeZone: string;
  @Field({ description: 'Invented for the demonstration.' }) demonstration: boolean;
}

@ObjectType('PersonConnection')
export class PersonConnection extends connectionOf(PersonType, 'Person') {}
