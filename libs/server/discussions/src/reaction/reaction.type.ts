import { REACTION_KINDS, type ReactionKind } from '@concert/contracts';
import { enumOf } from '@concert/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

export const ReactionKindEnum = enumOf(
  'ReactionKind',
  REACTION_KINDS,
  'A short answer to a post. None is a consent, and none counts in a decision.',
);

@ObjectType('PostReaction', { description: 'How often a post was answered in one way, and by whom.' })
export class PostReactionType {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field({ description: 'The viewer is among them.' }) mine: boolean;
}
