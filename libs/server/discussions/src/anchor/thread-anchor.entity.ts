import type { AnchorKind } from '@concert/contracts';
import { Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** What a thread hangs on. Without a foreign key: the contexts that have such things come after this one. */
@Entity('thread_anchor')
@Index('thread_anchor_subject', ['kind', 'subjectId'])
@Check('thread_anchor_kind', `kind IN ('DOCUMENT', 'AGENDA_ITEM', 'ACTIVITY')`)
export class ThreadAnchorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'thread_anchor_pkey' })
  @ForeignKey(() => ThreadEntity, { name: 'thread_anchor_thread' })
  threadId: string;

  @Text() kind: AnchorKind;
  @Uuid() subjectId: string;
}
