import { REACTION_KINDS, type ReactionKind } from '@concert/contracts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { ReactionKindEnum } from './reaction.type.js';

@InputType({ description: 'A short answer to a post, to give or to take back.' })
export class ReactInput {
  @Field(() => ID) @IsUUID() postId: string;
  @Field(() => ReactionKindEnum) @IsIn(REACTION_KINDS) kind: ReactionKind;
  @Field({ description: 'False takes it back.' }) @IsBoolean() on: boolean;
}
