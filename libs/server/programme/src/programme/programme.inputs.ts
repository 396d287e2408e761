import { LIMITS, PROGRAMME_STATES, type ProgrammeState, type Translated } from '@concert/contracts';
import { DateScalar, TranslatedInput } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ProgrammeStateEnum } from '../names/programme.enums.js';

@InputType({ description: 'A new programme period, open for contributions.' })
export class OpenProgrammeInput {
  @Field({ description: 'Usually the period, e.g. 2027-2028.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.activityNumber)
  @Matches(/^[\w.-]+$/)
  code: string;

  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
  @Field(() => DateScalar) @IsISO8601() from: string;
  @Field(() => DateScalar, { description: 'The first day it no longer covers.' }) @IsISO8601() until: string;
}

@InputType({ description: 'A step in the life of a programme.' })
export class SetProgrammeStateInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ProgrammeStateEnum) @IsIn(PROGRAMME_STATES) state: ProgrammeState;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the Committee adopted it; needed for ADOPTED.',
  })
  @IsOptional()
  @IsISO8601()
  adoptedOn?: string | null;
}
