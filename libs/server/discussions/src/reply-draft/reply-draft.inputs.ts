import { LIMITS } from '@concert/contracts';
import { Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'What the viewer has typed in a thread and not sent.' })
export class SaveReplyDraftInput {
  @Field(() => ID) @IsUUID() threadId: string;
  @Field({ description: 'Markdown; empty once it was sent or given up.' })
  @IsString()
  @MaxLength(LIMITS.replyDraft)
  text: string;
  @Field(() => GraphQLISODateTime, { description: 'When its last letter was typed: the newest is kept.' })
  @IsDate()
  at: Date;
}
