import type { Viewer } from '@concert/kernel';
import { AgendaNews } from '@concert/meetings';
import { Injectable } from '@nestjs/common';
import type { DeskRow } from './desk-row.js';
import type { DeskChangeType } from './desk.type.js';

/** Papers that were put before the meetings of a person's bodies, and what became of proposed items. */
@Injectable()
export class ChangedAgendas {
  constructor(private readonly news: AgendaNews) {}

  async since(viewer: Viewer, since: Date, atMost: number): Promise<DeskRow<DeskChangeType>[]> {
    const [papers, proposals] = await Promise.all([
      this.news.pinnedSince(viewer, since, atMost),
      this.news.decidedSince(viewer, since, atMost),
    ]);
    return [
      ...papers.map(({ paperId, agendaItemId, at, title, bodyId }) => ({
        id: `paper:${paperId}`,
        kind: 'PAPER_PINNED',
        at,
        title,
        subjectId: agendaItemId,
        count: null,
        bodyId,
      })),
      ...proposals.map(({ agendaItemId, accepted, at, title, bodyId }) => ({
        id: `proposal:${agendaItemId}`,
        kind: accepted ? 'PROPOSAL_ACCEPTED' : 'PROPOSAL_DECLINED',
        at,
        title,
        subjectId: agendaItemId,
        count: null,
        bodyId,
      })),
    ];
  }
}
