import { connectionOf, enumOf, MAIL_STATES, type MailState, PageArgs } from '@concert/kernel';
import { LIMITS } from '@concert/contracts';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const MailStateEnum = enumOf(
  'MailState',
  MAIL_STATES,
  'Queued, sent, failed after a day or for its text, bounced for its address, or dropped because nothing was left to say.',
);

@ObjectType('Mail', { description: 'A mail and what became of it; what it says is not kept.' })
export class MailType {
  @Field(() => ID) id: string;
  @Field({ description: 'What it is for: NOTICE, DIGEST, INVITATION, PASSWORD_RESET or RETURNED_REPLY.' })
  kind: string;
  @Field() toAddress: string;
  @Field(() => MailStateEnum) state: MailState;
  @Field(() => GraphQLISODateTime) queuedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) sentAt: Date | null;
  @Field(() => Int, { description: 'How often it was handed to the mail server.' }) attempts: number;
  @Field(() => String, { nullable: true, description: 'What the mail server said when it did not take it.' })
  answer: string | null;
}

@ObjectType('MailConnection')
export class MailConnection extends connectionOf(MailType, 'Mail') {}

@ArgsType()
export class MailArgs extends PageArgs {
  @Field(() => MailStateEnum, { nullable: true }) @IsOptional() @IsIn(MAIL_STATES) state?: MailState | null;

  @Field(() => String, { nullable: true, description: 'Part of the address.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.email)
  address?: string | null;
}

@InputType()
export class RetryMailInput {
  @Field(() => ID) @IsUUID() id: string;
}
