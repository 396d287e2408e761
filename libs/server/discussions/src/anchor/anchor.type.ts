import { ANCHOR_KINDS, type AnchorKind } from '@concert/contracts';
import { enumOf } from '@concert/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const AnchorKindEnum = enumOf('AnchorKind', ANCHOR_KINDS, 'What a thread may hang on.');

@ObjectType('ThreadAnchor', { description: 'What a thread hangs on, for those who may read that.' })
export class ThreadAnchorType {
  @Field(() => AnchorKindEnum) kind: AnchorKind;
  @Field(() => ID) subjectId: string;
}
