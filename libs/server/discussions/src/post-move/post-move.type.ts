import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PostPlace', { description: 'Where a post went that stood here.' })
export class PostPlaceType {
  @Field(() => GraphQLISODateTime, { description: 'When it was moved.' }) at: Date;
  @Field(() => Int, {
    nullable: true,
    description: 'Its number there; null for those who may not read the thread it is in.',
  })
  seq: number | null;
}
