import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ObjectType('Notice', { description: 'Something the viewer was told.' })
export class NoticeType {
  @Field(() => ID) id: string;
  @Field({ description: 'What happened; worded by the client.' }) kind: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => Int, {
    nullable: true,
    description: 'How many posts are new, of new posts; 100 for that many or more.',
  })
  count: number | null;
  @Field({ description: 'A path of the product.' }) link: string;
  @Field(() => GraphQLISODateTime, { nullable: true }) readAt: Date | null;
}

@ObjectType('NoticeConnection')
export class NoticeConnection extends connectionOf(NoticeType, 'Notice') {}

@InputType()
export class MarkNoticeReadInput {
  @Field(() => ID) @IsUUID() id: string;
}
