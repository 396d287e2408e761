import type { Locale } from '@concert/contracts';
import { LocaleEnum } from '@concert/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { PersonType } from './person.type.js';

@ObjectType('Viewer', { description: 'The person who is signed in, and what they may act as.' })
export class ViewerType {
  @Field(() => PersonType) person: PersonType;
  @Field(() => LocaleEnum, { description: 'The language they chose for the interface.' }) locale: Locale;
  @Field({ description: 'Whether they are let into single threads only.' }) guest: boolean;
  @Field({ description: 'Others are not told what they look at or that they are writing.' })
  hidesPresence: boolean;
}
