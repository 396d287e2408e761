import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('AttachmentCopy', { description: 'That someone took a copy of a file.' })
export class AttachmentCopyType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
}
