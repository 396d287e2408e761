import { CAPACITIES, type Capacity, LIMITS } from '@concert/contracts';
import { DateScalar } from '@concert/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CapacityEnum } from '../names/governance.enums.js';

@InputType({ description: 'A seat for an entity from a day on.' })
export class AppointInput {
  @Field({ description: 'The code of a body.' }) @IsString() @IsNotEmpty() body: string;
  @Field({ description: 'The code of an entity.' }) @IsString() @IsNotEmpty() entity: string;
  @Field(() => CapacityEnum) @IsIn(CAPACITIES) capacity: Capacity;
  @Field(() => DateScalar) @IsString() from: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@InputType({ description: 'The end of a seat; the seat itself stays on record.' })
export class EndSeatInput {
  @Field(() => ID) @IsUUID() seatId: string;
  @Field(() => DateScalar, { description: 'The first day it is no longer held.' }) @IsString() until: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.reason) reason: string;
}

@InputType({ description: 'Another capacity from a day on: the seat ends and a new one begins.' })
export class ChangeCapacityInput {
  @Field(() => ID) @IsUUID() seatId: string;
  @Field(() => CapacityEnum) @IsIn(CAPACITIES) capacity: Capacity;
  @Field(() => DateScalar) @IsString() from: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.reason) reason: string;
}
