import { connectionOf, enumOf, PageArgs } from '@concert/kernel';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  INBOUND_REASONS,
  INBOUND_STATES,
  type InboundReason,
  type InboundState,
} from './inbound-mail.entity.js';

const InboundStateEnum = enumOf(
  'InboundMailState',
  INBOUND_STATES,
  'Waiting, posted, returned to its writer with the reason, ignored because a machine wrote it, or failed after a day.',
);
const InboundReasonEnum = enumOf(
  'InboundMailReason',
  INBOUND_REASONS,
  'Why a mail was returned, or nothing was done with it.',
);
const InboundWayEnum = enumOf('InboundMailWay', ['SMTP', 'PIPE'], 'By SMTP, or piped into the command.');

@ObjectType('InboundMail', {
  description: 'A reply that came by mail and what became of it; not what it says.',
})
export class InboundMailType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) receivedAt: Date;
  @Field(() => InboundWayEnum) way: 'SMTP' | 'PIPE';
  @Field({ description: 'The sender of the envelope; empty for what nobody is to be told about.' })
  sender: string;
  @Field(() => Int) bytes: number;
  @Field(() => InboundStateEnum) state: InboundState;
  @Field(() => InboundReasonEnum, { nullable: true }) reason: InboundReason | null;
  @Field(() => Int, { description: 'How often it was looked at.' }) attempts: number;
  @Field(() => GraphQLISODateTime, { nullable: true }) handledAt: Date | null;
}

@ObjectType('InboundMailConnection')
export class InboundMailConnection extends connectionOf(InboundMailType, 'InboundMail') {}

@ArgsType()
export class InboundMailArgs extends PageArgs {
  @Field(() => InboundStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(INBOUND_STATES)
  state?: InboundState | null;
}

@InputType()
export class RetryInboundMailInput {
  @Field(() => ID) @IsUUID() id: string;
}
