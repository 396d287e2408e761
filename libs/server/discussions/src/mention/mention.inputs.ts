import { AUDIENCES, type Audience, LIMITS } from '@concert/contracts';
import { AudienceEnum } from '@concert/governance';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';

/** Where a text is to be said, before there is a post and perhaps before there is a thread. */
@ArgsType()
export class HearingArgs {
  @Field({ description: 'The code of the body.' }) @IsString() @MaxLength(LIMITS.name) body: string;
  @Field(() => AudienceEnum, { description: 'Who may read what is said.' })
  @IsIn(AUDIENCES)
  audience: Audience;
}

@ArgsType()
export class CalledArgs extends HearingArgs {
  @Field({ description: 'Markdown.' }) @IsString() @MaxLength(LIMITS.post) text: string;
}

@ArgsType()
export class MentionableArgs extends HearingArgs {
  @Field({ description: 'The beginning of a name, an acronym or a title.' })
  @IsString()
  @MaxLength(LIMITS.name)
  text: string;
}
