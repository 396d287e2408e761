import type { Capacity } from '@concert/contracts';
import { connectionOf, enumOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CapacityEnum } from '../names/governance.enums.js';
import { SEAT_REQUEST_STATES, type SeatRequestState } from './seat-request.entity.js';

export const SeatRequestStateEnum = enumOf(
  'SeatRequestState',
  SEAT_REQUEST_STATES,
  'Where a request for a seat stands.',
);

@ObjectType('SeatRequestActions', { description: 'What the viewer may do with a request.' })
export class SeatRequestActionsType {
  @Field() decide: boolean;
  @Field() withdraw: boolean;
}

@ObjectType('SeatRequest', { description: 'An entity asks to join a body as a member or observer.' })
export class SeatRequestType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => CapacityEnum, { description: 'What was asked for; the seat says what was given.' })
  capacity: Capacity;
  @Field() motivation: string;
  @Field(() => SeatRequestStateEnum) state: SeatRequestState;
  @Field(() => GraphQLISODateTime) askedAt: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was accepted, declined or withdrawn.',
  })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined, or a word on its acceptance.' })
  reason: string | null;
}

@ObjectType('SeatRequestConnection')
export class SeatRequestConnection extends connectionOf(SeatRequestType, 'SeatRequest') {}
