import { Id, Instant, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AgendaItemEntity } from '../agenda-item/agenda-item.entity.js';

/** A document pinned to an agenda item in one revision: later revisions do not change what the meeting has before it. */
@Entity('agenda_paper')
@Unique('agenda_paper_once', ['agendaItemId', 'revisionId'])
@Index('agenda_paper_revision', ['revisionId'])
@Index('agenda_paper_newest', ['createdAt'])
export class PaperEntity {
  @Id('agenda_paper_pkey') id: string;
  @Uuid() @ForeignKey(() => AgendaItemEntity, { name: 'agenda_paper_item' }) agendaItemId: string;
  @Uuid() @ForeignKey('RevisionEntity', 'id', { name: 'agenda_paper_revision_fkey' }) revisionId: string;
  @Instant() createdAt: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'agenda_paper_creator' }) createdById: string;
}
