import type { Audience, Classification } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('AgendaChoice', {
  description: 'A meeting before which the viewer may put what was said, and under which labels.',
})
export class AgendaChoiceType {
  @Field(() => ID, { description: 'That of the meeting.' }) id: string;
  @Field({ description: 'On the agenda itself; otherwise it is proposed to those who build that.' })
  puts: boolean;
  @Field(() => [AudienceEnum], { description: 'For whom, the widest first.' }) audiences: Audience[];
  @Field(() => [ClassificationEnum]) classifications: Classification[];
}
