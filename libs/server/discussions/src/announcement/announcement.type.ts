import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('HearingEntity', { description: 'An entity that an announcement is for.' })
export class HearingEntityType {
  @Field({ description: 'One of those who represent it in the body has seen it.' }) seen: boolean;
}

@ObjectType('SeenBy', { description: 'How many of the entities that an announcement is for have seen it.' })
export class SeenByType {
  @Field(() => Int) seen: number;
  @Field(() => Int) of: number;
  @Field({ description: 'The viewer may know which they are.' }) entitiesShown: boolean;
  @Field(() => [HearingEntityType], {
    nullable: true,
    description: 'Which they are: for officers, the secretariat and who wrote it; null for others.',
  })
  entities: HearingEntityType[] | null;
}
