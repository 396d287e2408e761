import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AgendaItemOrigin', { description: 'The post of which an agenda item was made.' })
export class AgendaItemOriginType {
  @Field(() => ID, { description: 'That of the post.' }) id: string;
  @Field(() => Int, { description: 'Its number in its thread.' }) seq: number;
}
