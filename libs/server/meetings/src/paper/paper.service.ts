import { randomUUID } from 'node:crypto';
import { ReadableRevisions } from '@concert/documents';
import { Clock, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { AgendaItemEntity } from '../agenda-item/agenda-item.entity.js';
import { AgendaChanges } from '../agenda-item/agenda-changes.js';
import { AgendaItemService } from '../agenda-item/agenda-item.service.js';
import { PaperStore } from './paper.store.js';

/** Puts papers before a meeting. */
@Injectable()
export class PaperService {
  constructor(
    private readonly papers: PaperStore,
    private readonly agenda: AgendaItemService,
    private readonly changes: AgendaChanges,
    private readonly revisions: ReadableRevisions,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND for a revision the viewer may not read, CONFLICT when it is there already. */
  pin(viewer: Viewer, agendaItemId: string, revisionId: string): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const sitting = await this.agenda.lockItemFor(viewer, agendaItemId);
      this.agenda.requireAction(sitting, 'pinPapers');
      const { revision } = await this.revisions.getFor(viewer, revisionId);
      await this.papers.add({
        id: randomUUID(),
        agendaItemId,
        revisionId: revision.id,
        createdAt: this.clock.now(),
        createdById: viewer.personId,
      });
      await this.changes.note(sitting, sitting.item.audience);
      return sitting.item;
    });
  }

  unpin(viewer: Viewer, id: string): Promise<AgendaItemEntity> {
    return this.tx.run(async () => {
      const paper = await this.papers.find(id);
      if (!paper) throw notFound('paper');
      const sitting = await this.agenda.lockItemFor(viewer, paper.agendaItemId, 'paper');
      this.agenda.requireAction(sitting, 'pinPapers');
      await this.papers.remove(id);
      await this.changes.note(sitting, sitting.item.audience);
      return sitting.item;
    });
  }
}
