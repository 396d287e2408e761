import type { Translated } from '@concert/contracts';
import { TranslatedInput } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsString, IsUUID, ValidateNested } from 'class-validator';

@InputType({ description: 'A new priority at the end of a programme.' })
export class AddPriorityInput {
  @Field({ description: 'The code of the programme.' }) @IsString() @IsNotEmpty() programme: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
}

@InputType({ description: 'A new outcome at the end of a priority.' })
export class AddOutcomeInput {
  @Field(() => ID, { description: 'The priority.' }) @IsUUID() priority: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
}

@InputType({ description: 'A new output at the end of an outcome.' })
export class AddOutputInput {
  @Field(() => ID, { description: 'The outcome.' }) @IsUUID() outcome: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
}

@InputType({ description: 'Other words for a priority, outcome or output.' })
export class RewordResultInput {
  @Field(() => ID, { description: 'The priority, outcome or output.' }) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) title: Translated;
}
