import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { LocaleEnum } from '@concert/kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import {
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  MaxLength,
} from 'class-validator';

@InputType({ description: 'Whether others are told what the viewer looks at.' })
export class ChoosePresenceInput {
  @Field() @IsBoolean() hidden: boolean;
}

@InputType()
export class UpdateProfileInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.name) title?:
    string | null;
  @Field(() => [LocaleEnum]) @ArrayUnique() @IsIn(LOCALES, { each: true }) languages: Locale[];
  @Field() @IsTimeZone() timeZone: string;
  @Field(() => LocaleEnum) @IsIn(LOCALES) locale: Locale;
  @Field(() => Int) @IsInt() version: number;
}
