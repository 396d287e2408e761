import { Access, CurrentViewer, IdArg, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import { MeetingType } from '../meeting/meeting.type.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import {
  AgendaItemInput,
  DecideAgendaProposalInput,
  MoveAgendaItemInput,
  RemoveAgendaItemInput,
  UpdateAgendaItemInput,
} from './agenda-item.inputs.js';
import { AgendaItemService } from './agenda-item.service.js';
import { AgendaItemType } from './agenda-item.type.js';
import { Proposals } from './proposals.js';

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  constructor(
    private readonly items: AgendaItemService,
    private readonly proposals: Proposals,
  ) {}

  @Access('signed-in')
  @Query(() => AgendaItemType, { name: 'agendaItem', description: 'One item or proposal.' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<AgendaItemEntity> {
    return this.items.getFor(viewer, id);
  }

  @Access('signed-in')
  @Mutation(() => AgendaItemType, { description: 'Puts an item at the end of the agenda.' })
  addAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AgendaItemInput,
  ): Promise<AgendaItemEntity> {
    return this.items.add(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => AgendaItemType, {
    description: 'Proposes an item, for the viewer’s entity, to those who run the meeting.',
  })
  proposeAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AgendaItemInput,
  ): Promise<AgendaItemEntity> {
    return this.proposals.propose(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => AgendaItemType, {
    description: 'Accepts or declines a proposed item; the proposer is told.',
  })
  decideAgendaProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DecideAgendaProposalInput,
  ): Promise<AgendaItemEntity> {
    return this.proposals.decide(viewer, input.id, input.version, input.accept, input.reason ?? null);
  }

  @Access('signed-in')
  @Mutation(() => AgendaItemType, {
    description: 'Changes an item on the agenda, or one’s own proposal while it waits.',
  })
  updateAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateAgendaItemInput,
  ): Promise<AgendaItemEntity> {
    return this.items.update(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, { description: 'Takes an item off the agenda, or one’s own proposal back.' })
  removeAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveAgendaItemInput,
  ): Promise<MeetingEntity> {
    return this.items.remove(viewer, input.id, input.version);
  }

  @Access('signed-in')
  @Mutation(() => MeetingType, {
    description: 'Moves an item to another place; all items are numbered anew.',
  })
  moveAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveAgendaItemInput,
  ): Promise<MeetingEntity> {
    return this.items.move(viewer, input.id, input.position, input.version);
  }
}
