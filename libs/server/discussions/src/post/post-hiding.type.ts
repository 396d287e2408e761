import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PostHiding', { description: 'How a post was taken out of sight.' })
export class PostHidingType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => String, { description: 'Why it was hidden.' }) reason: string;
}
