import type { Audience, Classification } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ThreadRelabelling', { description: 'A change of the label of a thread.' })
export class ThreadRelabellingType {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => AudienceEnum) audienceBefore: Audience;
  @Field(() => AudienceEnum) audienceAfter: Audience;
  @Field(() => ClassificationEnum) classificationBefore: Classification;
  @Field(() => ClassificationEnum) classificationAfter: Classification;
  @Field({ description: 'Why it was changed.' }) reason: string;
}
