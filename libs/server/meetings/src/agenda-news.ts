import { mayReadDocument, RevisionLoaders } from '@concert/documents';
import { StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AgendaNewsStore, type DecidedProposal } from './agenda-item/agenda-news.store.js';

/** A paper that was put before a meeting. */
export interface PinnedPaper {
  paperId: string;
  agendaItemId: string;
  bodyId: string;
  title: string;
  at: Date;
}

/** What others did to the agendas of a person's bodies, of which the secretariat has all; the latest first. */
@Injectable()
export class AgendaNews {
  constructor(
    private readonly news: AgendaNewsStore,
    private readonly revisions: RevisionLoaders,
    private readonly standing: StandingService,
  ) {}

  async decidedSince(viewer: Viewer, since: Date, atMost: number): Promise<DecidedProposal[]> {
    return this.news.decidedSince(await this.standing.mandate(viewer), since, atMost);
  }

  /** Papers that are still there and that the viewer may read now. */
  async pinnedSince(viewer: Viewer, since: Date, atMost: number): Promise<PinnedPaper[]> {
    const rows = await this.news.pinnedSince(await this.standing.mandate(viewer), since, atMost);
    const found = await this.revisions.byId(rows.map(({ revisionId }) => revisionId));
    const papers = await Promise.all(
      rows.map(async ({ revisionId: _, ...row }, index) => {
        const document = found[index]?.document;
        if (!document || !mayReadDocument(await this.standing.in(viewer, document.bodyId), document))
          return null;
        return { ...row, title: document.title };
      }),
    );
    return papers.filter((paper) => paper !== null);
  }
}
