import { connectionOf } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Download', { description: 'That someone took a copy of a revision.' })
export class DownloadType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
}

@ObjectType('DownloadConnection')
export class DownloadConnection extends connectionOf(DownloadType, 'Download') {}
