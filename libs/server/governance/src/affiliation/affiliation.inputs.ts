import { LIMITS } from '@concert/contracts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({
  description: 'A person leaves an entity: account, sessions, duties and representations end at once.',
})
export class EndAffiliationInput {
  @Field(() => ID) @IsUUID() person: string;
  @Field({ description: 'The code of the entity.' }) @IsString() @IsNotEmpty() entity: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.reason) reason: string;
}

@InputType({ description: 'Whether a person administers the people of their entity.' })
export class SetFocalPointInput {
  @Field(() => ID) @IsUUID() person: string;
  @Field({ description: 'The code of the entity.' }) @IsString() @IsNotEmpty() entity: string;
  @Field() @IsBoolean() focalPoint: boolean;
}

@InputType({ description: 'Whether a person of the secretariat’s entity serves the bodies.' })
export class SetSecretariatInput {
  @Field(() => ID) @IsUUID() person: string;
  @Field() @IsBoolean() secretariat: boolean;
}
