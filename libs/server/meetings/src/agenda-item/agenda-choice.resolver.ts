import { Access, CurrentViewer, IdArg, type Viewer } from '@concert/kernel';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingType } from '../meeting/meeting.type.js';
import { AgendaChoiceType } from './agenda-choice.type.js';
import { type AgendaChoice, AgendaChoices } from './agenda-choices.js';

@Resolver(() => AgendaChoiceType)
export class AgendaChoiceResolver {
  constructor(private readonly choices: AgendaChoices) {}

  @Access('signed-in')
  @Query(() => [AgendaChoiceType], {
    description:
      'The meetings ahead before which the viewer may put what a post says, the next first: those in which nobody reads it who may not read the post.',
  })
  agendaChoices(@CurrentViewer() viewer: Viewer, @IdArg('postId') postId: string): Promise<AgendaChoice[]> {
    return this.choices.of(viewer, postId);
  }

  @ResolveField(() => MeetingType)
  meeting(@Parent() choice: AgendaChoice): MeetingEntity {
    return choice.meeting;
  }
}
