import { BODY_KINDS, type BodyKind, LIMITS } from '@concert/contracts';
import { DateScalar, TranslatedInput } from '@concert/kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BodyKindEnum } from '../names/governance.enums.js';

const MOST_BODIES = 30;
/** Codes stand in addresses and references: WG9, TT-BORDERS. */
const CODE = /^[A-Z][A-Z0-9-]{0,19}$/;

@InputType({ description: 'A new body and the bodies whose work it carries on.' })
export class FoundBodyInput {
  @Field({ description: 'Capital letters, digits and hyphens, e.g. WG9.' }) @Matches(CODE) code: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(20) shortCode?: string | null;
  @Field(() => BodyKindEnum) @IsIn(BODY_KINDS) kind: BodyKind;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) name: TranslatedInput;

  @Field(() => String, { nullable: true, description: 'The code of a pillar.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  pillar?: string | null;

  @Field(() => DateScalar) @IsString() established: string;
  @Field({ defaultValue: false }) @IsBoolean() observersMaySpeak: boolean;

  @Field(() => [String], { nullable: true, description: 'Codes of bodies.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(MOST_BODIES)
  @IsString({ each: true })
  predecessors?: string[] | null;
}

@InputType({ description: 'A name from a day on; what it was called before stays on record.' })
export class RenameBodyInput {
  @Field({ description: 'Its code.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) name: TranslatedInput;
  @Field(() => DateScalar) @IsString() from: string;
}

@InputType({ description: 'The end of a body, of its seats and of what is said for entities in it.' })
export class DissolveBodyInput {
  @Field({ description: 'Its code.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => DateScalar, { description: 'The first day it no longer exists.' }) @IsString() on: string;

  @Field(() => [String], { nullable: true, description: 'Codes of the bodies that carry its work on.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(MOST_BODIES)
  @IsString({ each: true })
  successors?: string[] | null;

  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.reason) reason: string;
}

@InputType({ description: 'How a body works.' })
export class SetBodyOptionsInput {
  @Field({ description: 'Its code.' }) @IsString() @IsNotEmpty() body: string;
  @Field({ description: 'Whether observers may post in its discussions.' })
  @IsBoolean()
  observersMaySpeak: boolean;
  @Field(() => Int) @IsInt() version: number;
}
