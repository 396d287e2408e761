import type { Audience, Classification } from '@concert/contracts';
import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ThreadEntity } from './thread.entity.js';

/** One change of the label of a thread: who changed it, from what to what, and why. Only ever added. */
@Entity('thread_relabelling')
@Index('thread_relabelling_thread', ['threadId', 'at'])
@Check('thread_relabelling_audience_before', `audience_before IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check('thread_relabelling_audience_after', `audience_after IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')`)
@Check(
  'thread_relabelling_classification_before',
  `classification_before IN ('UNCLASSIFIED', 'CONFIDENTIAL')`,
)
@Check('thread_relabelling_classification_after', `classification_after IN ('UNCLASSIFIED', 'CONFIDENTIAL')`)
export class ThreadRelabellingEntity {
  @Id('thread_relabelling_pkey') id: string;
  @Uuid() @ForeignKey(() => ThreadEntity, { name: 'thread_relabelling_thread_fkey' }) threadId: string;
  @Instant() at: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'thread_relabelling_person' }) personId: string;
  @Text() audienceBefore: Audience;
  @Text() audienceAfter: Audience;
  @Text() classificationBefore: Classification;
  @Text() classificationAfter: Classification;
  @Text() reason: string;
}
