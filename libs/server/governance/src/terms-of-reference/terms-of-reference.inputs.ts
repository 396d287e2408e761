import { LIMITS } from '@concert/contracts';
import { DateScalar, TranslatedInput } from '@concert/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

@InputType({ description: 'A new version: in force from a day when approved, a proposal when not.' })
export class AddTermsOfReferenceInput {
  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => TranslatedInput) @ValidateNested() @Type(() => TranslatedInput) text: TranslatedInput;
  @Field(() => DateScalar, { nullable: true, description: 'Only the secretariat sets it.' })
  @IsOptional()
  inForceFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed when it is in force.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.title)
  approvedBy?: string | null;
}

@InputType({ description: 'The approval of a proposed version.' })
export class PutTermsOfReferenceInForceInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => DateScalar) @IsString() inForceFrom: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) approvedBy: string;
}
