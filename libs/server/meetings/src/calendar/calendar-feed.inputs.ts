import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Ends a feed: its address shows nothing any more.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID) @IsUUID() id: string;
}
