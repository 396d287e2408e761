import { ANCHOR_KINDS, type AnchorKind } from '@concert/contracts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AnchorKindEnum } from './anchor.type.js';

@InputType({ description: 'What a thread is to hang on.' })
export class AnchorInput {
  @Field(() => AnchorKindEnum) @IsIn(ANCHOR_KINDS) kind: AnchorKind;
  @Field(() => ID) @IsUUID() id: string;
}
