import type { Locale } from '@concert/contracts';
import { enumOf, LocaleEnum } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GUEST_STATES, type GuestState } from './guest.policy.js';

const GuestStateEnum = enumOf(
  'GuestState',
  GUEST_STATES,
  'Invited, let in, kept out by a label that was raised since, or past the last day.',
);

@ObjectType('ThreadGuest', {
  description: 'Somebody from outside the Compact who was asked into one thread.',
})
export class ThreadGuestType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() name: string;
  @Field() organisation: string;
  @Field({ description: 'The last day on which they are let in.' }) lastDay: string;
  @Field({ description: 'Whether they may write there as well as read.' }) mayPost: boolean;
  @Field(() => GuestStateEnum) state: GuestState;
  @Field(() => String, { nullable: true, description: 'For those who keep order; null for everybody else.' })
  email: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why; for those who keep order, null for everybody else.',
  })
  reason: string | null;
}

@ObjectType('GuestOffer', { description: 'What the link in a guest’s invitation offers.' })
export class GuestOfferType {
  @Field() email: string;
  @Field() name: string;
  @Field() organisation: string;
  @Field(() => LocaleEnum) locale: Locale;
  @Field({ description: 'The title of the discussion.' }) title: string;
  @Field({ description: 'The code of the body it belongs to.' }) body: string;
  @Field({ description: 'The last day on which they are let in.' }) lastDay: string;
}
