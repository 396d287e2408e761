import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Revision', { description: 'A content of a document: numbered, never changed, never removed.' })
export class RevisionType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: '1 for the first; the second is Rev.1.' }) number: number;
  @Field() fileName: string;
  @Field({ description: 'As told from its bytes.' }) mediaType: string;
  @Field(() => Int, { description: 'In bytes.' }) size: number;
  @Field({ description: 'Of its bytes, in hexadecimal.' }) sha256: string;
  @Field(() => String, { nullable: true, description: 'What is new in it.' }) note: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
}
