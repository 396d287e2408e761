import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { LocaleEnum } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { trimmed } from '../post/post.inputs.js';

const Day =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field({ description })(target, key);
    IsISO8601({ strict: true })(target, key);
    MaxLength(10)(target, key);
  };

@InputType({ description: 'Somebody from outside the Compact to be asked into one thread.' })
export class InviteGuestInput {
  @Field(() => ID) @IsUUID() threadId: string;
  @Field() @Transform(trimmed) @IsEmail() @MaxLength(LIMITS.email) email: string;
  @Field() @Transform(trimmed) @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name: string;
  @Field({ description: 'Where they come from, as it is shown with what they say.' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  organisation: string;
  @Day('The last day on which they are let in, at most a year from now; YYYY-MM-DD.') lastDay: string;
  @Field({ description: 'Whether they may write there as well as read.' }) @IsBoolean() mayPost: boolean;
  @Field({ description: 'Why; kept, for those who keep order.' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.reason)
  reason: string;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language of the mail; English when not said.',
  })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;
}

@InputType({ description: 'Another last day for a guest.' })
export class ProlongGuestInput {
  @Field(() => ID) @IsUUID() id: string;
  @Day('At most a year from now; YYYY-MM-DD.') lastDay: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'A guest to be sent out at once.' })
export class EndGuestInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'The account of somebody who was asked in as a guest.' })
export class AcceptGuestInvitationInput {
  @Field({ description: 'From the link in the mail.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;
  @Field() @Transform(trimmed) @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name: string;
  @Field() @IsString() @MaxLength(LIMITS.passwordMax) password: string;
  @Field(() => LocaleEnum) @IsIn(LOCALES) locale: Locale;
  @Field({ description: 'IANA name, e.g. Africa/Nairobi.' }) @IsTimeZone() timeZone: string;
}
