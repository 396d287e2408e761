import type { Translated } from '@concert/contracts';
import { connectionOf, TranslatedType } from '@concert/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Pillar', { description: 'One of the four pillars of the Global Counter-Terrorism Strategy.' })
export class PillarType {
  @Field(() => ID) id: string;
  @Field({ description: 'P1 … P4.' }) code: string;
  @Field(() => Int) number: number;
  @Field(() => TranslatedType) title: Translated;
  @Field(() => TranslatedType) shortTitle: Translated;
}

@ObjectType('PillarConnection')
export class PillarConnection extends connectionOf(PillarType, 'Pillar') {}
