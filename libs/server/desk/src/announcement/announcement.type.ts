import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AnnouncementHearers', { description: 'Who would be told of an announcement.' })
export class AnnouncementHearersType {
  @Field(() => Int, { description: 'Without the viewer.' }) personCount: number;
}
