import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

const LARGEST_INTEGER = 2 ** 31 - 1;

@InputType({ description: 'Up to which post the viewer has read; the mark never moves back.' })
export class MarkReadInput {
  @Field(() => ID) @IsUUID() threadId: string;
  @Field(() => Int, { description: 'The number of the last post read.' })
  @IsInt()
  @Min(0)
  @Max(LARGEST_INTEGER)
  seq: number;
}
