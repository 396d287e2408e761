import { ACTIVITY_STATUSES, type ActivityStatus, LIMITS, type Translated } from '@concert/contracts';
import { DateScalar, TranslatedInput } from '@concert/kernel';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActivityStatusEnum } from '../names/programme.enums.js';
import { ACTIVITY_SORTS, type ActivityFilter, type ActivitySort } from './activity-filter.js';

export const ActivitySortEnum = Object.fromEntries(ACTIVITY_SORTS.map((sort) => [sort, sort])) as {
  [S in ActivitySort]: S;
};
registerEnumType(ActivitySortEnum, {
  name: 'ActivitySort',
  description: 'By what a list of activities is ordered; equals stand by number.',
});

const Code =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field(() => String, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(LIMITS.name)(target, key);
  };

@InputType({ description: 'What a list of activities is narrowed to; everything given has to hold.' })
export class ActivityFilterInput implements ActivityFilter {
  @Code('The code of a programme.') programme?: string | null;
  @Code('The code of a pillar.') pillar?: string | null;
  @Code('The code of a body.') body?: string | null;
  @Code('The code of an entity that leads or contributes.') entity?: string | null;
  @Code('The number of a priority, outcome or output; `none` for activities tied to no output.') result?:
    string | null;
  @Code('Part of the place, or the name or code of a State.') place?: string | null;
  @Code('Part of the number, the title in any language, the description or the place.') text?: string | null;

  @Field(() => ActivityStatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus | null;

  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() late?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: as published, the same for everyone. Otherwise with the drafts the viewer may see.',
  })
  @IsOptional()
  @IsBoolean()
  published?: boolean | null;
}

/** Fields of a plan that both proposing and changing take. */
@InputType({ isAbstract: true })
abstract class PlannedInput {
  @Field(() => String, {
    nullable: true,
    description: 'Unique in the plan; the next free one when not given.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.activityNumber)
  number?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.description)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The output it serves.' })
  @IsOptional()
  @IsUUID()
  output?: string | null;

  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.place) place?:
    string | null;

  @Field(() => Int, { nullable: true, description: 'In whole United States dollars.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.budgetUsd)
  budgetUsd?: number | null;

  @Field(() => [String], { nullable: true, description: 'Codes of entities.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(LIMITS.contributors)
  contributors?: string[];

  @Field(() => [String], { nullable: true, description: 'Three-letter codes of States (ISO 3166-1).' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(LIMITS.countries)
  countries?: string[];
}

@InputType({ description: 'A new activity in a body’s draft.' })
export class AddActivityInput extends PlannedInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made in the browser, so that a repeated request makes no second activity.',
  })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field({ description: 'The code of the programme.' }) @IsString() @IsNotEmpty() programme: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
  @Field({ description: 'The code of the entity that leads it.' })
  @IsString()
  @IsNotEmpty()
  leadEntity: string;
  @Field(() => DateScalar) @IsISO8601() startsOn: string;
  @Field(() => DateScalar, { description: 'The last day.' }) @IsISO8601() endsOn: string;
}

@InputType({ description: 'Changes of what is planned; what is not given stays, null takes away.' })
export class UpdateActivityInput extends PlannedInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;

  @Field(() => TranslatedInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TranslatedInput)
  title?: Translated;

  @Field(() => String, { nullable: true, description: 'The code of the entity that leads it.' })
  @IsOptional()
  @IsString()
  leadEntity?: string;

  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601() startsOn?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  @IsOptional()
  @IsISO8601()
  endsOn?: string;
}

@InputType({ description: 'An activity to be taken out of a draft.' })
export class RemoveActivityInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
}
