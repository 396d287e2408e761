import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CalendarFeed', {
  description: 'A private address under which a calendar programme reads the meetings the viewer may see.',
})
export class CalendarFeedType {
  @Field(() => ID) id: string;
  @Field(() => String, {
    nullable: true,
    description: 'Given once, when the feed is made; it cannot be read again.',
  })
  url: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a programme last read it.' })
  lastReadAt: Date | null;
}
