import { LIMITS } from '@concert/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'Whose part of which programme.' })
export class DraftWorkPlanInput {
  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field({ description: 'The code of the programme.' }) @IsString() @IsNotEmpty() programme: string;
}

@InputType({ description: 'The draft as the chair has seen it, to be published as the next version.' })
export class PublishWorkPlanInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => String, { nullable: true, description: 'What is new in this version.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  note?: string | null;
}
