import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('ReplyDraft', {
  description: 'The answer the viewer is writing in a thread, on whichever device.',
})
export class ReplyDraftType {
  @Field({ description: 'Markdown.' }) text: string;
  @Field(() => GraphQLISODateTime, { description: 'When its last letter was typed.' }) at: Date;
}
