import { type Capacity, LIMITS } from '@concert/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CapacityEnum } from '../names/governance.enums.js';
import { ASKABLE_CAPACITIES, type AskableCapacity } from './seat-request.entity.js';

@InputType({ description: 'The viewer’s entity asks to join a body.' })
export class RequestSeatInput {
  @Field({ description: 'The code of the body.' }) @IsString() @IsNotEmpty() body: string;
  @Field(() => CapacityEnum, { description: 'MEMBER or OBSERVER.' })
  @IsIn(ASKABLE_CAPACITIES)
  capacity: Capacity & AskableCapacity;
  @Field({ description: 'What the entity brings and seeks; read by those who decide.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.motivation)
  motivation: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The person of the entity who is to speak for it there; the asker when not said.',
  })
  @IsOptional()
  @IsUUID()
  representative?: string | null;
}

@InputType({ description: 'The answer to a request.' })
export class DecideSeatRequestInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field() @IsBoolean() accept: boolean;

  @Field(() => String, { nullable: true, description: 'Needed to decline; the asker reads it.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string | null;

  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'OBSERVER, to accept as an observer who asked for membership.',
  })
  @IsOptional()
  @IsIn(ASKABLE_CAPACITIES)
  capacity?: (Capacity & AskableCapacity) | null;
}

@InputType({ description: 'The asker takes the request back.' })
export class WithdrawSeatRequestInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
}
