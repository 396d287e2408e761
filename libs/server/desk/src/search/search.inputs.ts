import { LIMITS, type Locale, LOCALES } from '@concert/contracts';
import { DateScalar, LocaleEnum } from '@concert/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.js';
import { SearchKindEnum } from './search.type.js';

@InputType({ description: 'What is found is narrowed by all of these together.' })
export class SearchFilterInput {
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Every kind when not said.' })
  @IsOptional()
  @IsArray()
  @IsIn(SEARCH_KINDS, { each: true })
  kinds?: SearchKind[] | null;

  @Field(() => String, { nullable: true, description: 'The code of a body.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of an entity.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  entity?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person who wrote it or put it in.' })
  @IsOptional()
  @IsUUID()
  authorId?: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  @IsOptional()
  @IsIn(LOCALES)
  language?: Locale | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, of the viewer’s own calendar.' })
  @IsOptional()
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, of the viewer’s own calendar.' })
  @IsOptional()
  to?: string | null;
}
