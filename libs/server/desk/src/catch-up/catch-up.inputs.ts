import { LIMITS } from '@concert/contracts';
import { ArgsType, Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsString, MaxLength, MinDate } from 'class-validator';

/** What the database cannot hold is no instant at which anything happened here. */
const IsInstant = (): PropertyDecorator => (target, key) => {
  IsDate()(target, key);
  MinDate(new Date(0))(target, key);
};

@ArgsType()
export class CatchUpArgs {
  @Field(() => String, { nullable: true, description: 'The code of one of their bodies; all when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  body?: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since the last time when left out.' })
  @IsOptional()
  @IsInstant()
  since?: Date | null;
}

@InputType({ description: 'What of their bodies the viewer has read.' })
export class MarkCaughtUpInput {
  @Field(() => String, { nullable: true, description: 'The code of one of their bodies; all when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  body?: string | null;
  @Field(() => GraphQLISODateTime) @IsInstant() since: Date;
  @Field(() => GraphQLISODateTime, { description: 'What was said later stays unread.' })
  @IsInstant()
  until: Date;
}

@InputType({ description: 'Up to when the viewer has caught up.' })
export class NoteCatchUpInput {
  @Field(() => GraphQLISODateTime) @IsInstant() until: Date;
}
