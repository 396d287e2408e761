import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { AgendaItemEntity } from '../agenda-item/agenda-item.entity.js';
import { AgendaItemType } from '../agenda-item/agenda-item.type.js';
import { PinPaperInput, UnpinPaperInput } from './paper.inputs.js';
import { PaperService } from './paper.service.js';
import { PaperType } from './paper.type.js';

@Resolver(() => PaperType)
export class PaperResolver {
  constructor(private readonly papers: PaperService) {}

  @Access('signed-in')
  @Mutation(() => AgendaItemType, {
    description: 'Puts a document before the meeting, in the revision given.',
  })
  pinPaper(@CurrentViewer() viewer: Viewer, @Args('input') input: PinPaperInput): Promise<AgendaItemEntity> {
    return this.papers.pin(viewer, input.agendaItemId, input.revisionId);
  }

  @Access('signed-in')
  @Mutation(() => AgendaItemType, { description: 'Takes a paper away from its item.' })
  unpinPaper(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UnpinPaperInput,
  ): Promise<AgendaItemEntity> {
    return this.papers.unpin(viewer, input.id);
  }
}
