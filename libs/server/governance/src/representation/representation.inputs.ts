import { REPRESENTATION_ROLES, type RepresentationRole } from '@concert/contracts';
import { DateScalar } from '@concert/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { RepresentationRoleEnum } from '../names/governance.enums.js';

@InputType({
  description:
    'Who speaks for an entity in a body from a day on; for someone who does already, in another role.',
})
export class NameRepresentativeInput {
  @Field(() => ID) @IsUUID() person: string;
  @Field({ description: 'The code of the entity.' }) @IsString() @IsNotEmpty() entity: string;
  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => RepresentationRoleEnum) @IsIn(REPRESENTATION_ROLES) role: RepresentationRole;
  @Field(() => DateScalar, { nullable: true, description: 'Today when not said.' })
  @IsOptional()
  @IsString()
  from?: string | null;
}

@InputType({ description: 'The end of a representation; it stays on record.' })
export class EndRepresentationInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it no longer holds; today when not said.',
  })
  @IsOptional()
  until?: string | null;
}
