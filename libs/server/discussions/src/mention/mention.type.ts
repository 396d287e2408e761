import { SEAT_GROUPS, type SeatGroup } from '@concert/contracts';
import { enumOf } from '@concert/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

export const SeatGroupEnum = enumOf('SeatGroup', SEAT_GROUPS, 'Seats of a body that can be called together.');

@ObjectType('Mentionable', {
  description: 'Who can be called in a text: one person, an entity, or some seats of the body.',
})
export class MentionableType {
  @Field({
    description: 'The address of a link whose words begin with @: in a post it calls them.',
  })
  address: string;
  @Field(() => SeatGroupEnum, { nullable: true, description: 'For seats of the body.' })
  seats: SeatGroup | null;
  @Field(() => Int, { description: 'How many persons it reaches.' }) personCount: number;
}

@ObjectType('Called', { description: 'Whom a text reaches by its mentions.' })
export class CalledType {
  @Field(() => [String], {
    description: 'Words of mentions that reach nobody, because nobody among them may read it.',
  })
  unheard: string[];
}
