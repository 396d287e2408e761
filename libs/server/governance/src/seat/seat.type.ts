import type { Capacity } from '@concert/contracts';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CapacityEnum } from '../names/governance.enums.js';

@ObjectType('Seat', {
  description:
    'An entity in a body, in one capacity, over a period. It belongs to the entity, never to a person.',
})
export class SeatType {
  @Field(() => ID) id: string;
  @Field(() => CapacityEnum) capacity: Capacity;
  @Field({ description: 'Follows from the rules (the Committee’s composition); nobody maintains it.' })
  derived: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
}
