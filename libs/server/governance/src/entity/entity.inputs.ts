import { LIMITS } from '@concert/contracts';
import { DateScalar, TranslatedInput } from '@concert/kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
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
import { CompactStatusEnum } from '../names/governance.enums.js';
import { COMPACT_STATUSES, type CompactStatus } from './entity.entity.js';

@InputType({ description: 'An organisation that joins the Compact.' })
export class AddEntityInput {
  @Field({ description: 'Letters, digits and hyphens, e.g. UNODC.' })
  @Matches(/^[A-Z0-9][A-Za-z0-9-]{1,19}$/)
  code: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) acronym: TranslatedInput;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) name: TranslatedInput;
  @Field({ description: 'What kind of organisation it is.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  kind: string;
  @Field(() => CompactStatusEnum) @IsIn(COMPACT_STATUSES) compactStatus: CompactStatus;
  @Field(() => DateScalar, { nullable: true, description: 'The day it joined; null when not known.' })
  @IsOptional()
  from?: string | null;
  @Field({ defaultValue: false, description: 'Whether its place in the Compact is confirmed.' })
  @IsBoolean()
  confirmed: boolean;
}

@InputType({ description: 'Changes to an entity’s row in the roster; what is not said stays.' })
export class UpdateEntityInput {
  @Field({ description: 'Its code; it cannot be changed.' }) @IsString() @IsNotEmpty() code: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => TranslatedInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TranslatedInput)
  acronym?: TranslatedInput | null;
  @Field(() => TranslatedInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TranslatedInput)
  name?: TranslatedInput | null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  kind?: string | null;
  @Field(() => CompactStatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(COMPACT_STATUSES)
  compactStatus?: CompactStatus | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it has the new status; today when not said.',
  })
  @IsOptional()
  statusFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it joined.' })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it is no longer in the Compact; its seats end with it.',
  })
  @IsOptional()
  until?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() confirmed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Needed when the entity leaves.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}
