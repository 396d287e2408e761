import { Instant, Text } from '@concert/kernel';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ThreadEntity } from '../thread/thread.entity.js';

/** The answer a person is writing in a thread, for their other devices; nobody else ever sees it. */
@Entity('reply_draft')
@Index('reply_draft_thread', ['threadId'])
@Index('reply_draft_at', ['at'])
export class ReplyDraftEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reply_draft_pkey' })
  @ForeignKey('PersonEntity', 'id', { name: 'reply_draft_person' })
  personId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reply_draft_pkey' })
  @ForeignKey(() => ThreadEntity, { name: 'reply_draft_thread_fkey' })
  threadId: string;

  /** Markdown. */
  @Text() text: string;
  /** When its last letter was typed. */
  @Instant() at: Date;
}
