import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'The token of a preview.' })
export class AcceptWorkPlanImportInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(100) token: string;
}
