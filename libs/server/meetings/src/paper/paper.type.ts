import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Paper', { description: 'A document pinned to an agenda item in one revision.' })
export class PaperType {
  @Field(() => ID) id: string;
}
