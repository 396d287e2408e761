import {
  DocumentType,
  type LabelledRevision,
  mayReadDocument,
  RevisionLoaders,
  RevisionType,
} from '@concert/documents';
import { StandingService } from '@concert/governance';
import { notFound, type RequestContext, unauthenticated } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgendaItemEntity } from '../agenda-item/agenda-item.entity.js';
import { AgendaItemType } from '../agenda-item/agenda-item.type.js';
import { MeetingLoaders } from '../meeting/meeting.loaders.js';
import type { PaperEntity } from './paper.entity.js';
import { PaperLoaders } from './paper.loaders.js';
import { isWithheldFromSome } from './paper.policy.js';
import { PaperType } from './paper.type.js';

/** A paper on its way to a viewer who may read it. */
type HandedPaper = PaperEntity & LabelledRevision & { item: AgendaItemEntity };

@Resolver(() => PaperType)
export class PaperFields {
  constructor(private readonly meetings: MeetingLoaders) {}

  @ResolveField(() => RevisionType, { description: 'The revision the meeting has before it.' })
  revision(@Parent() paper: HandedPaper) {
    return paper.revision;
  }

  @ResolveField(() => DocumentType)
  document(@Parent() paper: HandedPaper) {
    return paper.document;
  }

  @ResolveField(() => Boolean, {
    description:
      'Someone who may see the item may not read this paper: the label of the document is narrower.',
  })
  async withheldFromSome(
    @Parent() { item, document }: HandedPaper,
    @Context() { loaders }: RequestContext,
  ): Promise<boolean> {
    const [meeting, bodyIds] = await Promise.all([
      loaders.by(this.meetings.byId).load(item.meetingId),
      loaders.by(this.meetings.bodyIds).load(item.meetingId),
    ]);
    if (!meeting) throw notFound('meeting');
    return isWithheldFromSome(document, item, meeting, bodyIds);
  }
}

/** The papers, added to an agenda item. */
@Resolver(() => AgendaItemType)
export class AgendaItemPapersFields {
  constructor(
    private readonly papersOf: PaperLoaders,
    private readonly revisions: RevisionLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => [PaperType], {
    description: 'Those the viewer may read, in the order in which they were pinned.',
  })
  async papers(
    @Parent() item: AgendaItemEntity,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<HandedPaper[]> {
    if (!viewer) throw unauthenticated();
    const papers = await loaders.by(this.papersOf.ofItem).load(item.id);
    const handed = await Promise.all(
      papers.map(async (paper): Promise<HandedPaper | null> => {
        const found = await loaders.by(this.revisions.byId).load(paper.revisionId);
        if (!found || !mayReadDocument(await this.standing.in(viewer, found.document.bodyId), found.document))
          return null;
        return { ...paper, ...found, item };
      }),
    );
    return handed.filter((paper) => paper !== null);
  }
}
