import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PostAttachment', { description: 'A file that came with a post, under the label of its thread.' })
export class PostAttachmentType {
  @Field(() => ID, { description: 'In the text of its post a picture is named as `attachment:ID`.' })
  id: string;
  @Field() fileName: string;
  @Field({ description: 'As told from its bytes.' }) mediaType: string;
  @Field(() => Int, { description: 'In bytes.' }) size: number;
  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels, as far as it is known.' })
  width: number | null;
  @Field(() => Int, { nullable: true }) height: number | null;
}
