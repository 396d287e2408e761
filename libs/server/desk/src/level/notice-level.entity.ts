import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

export const NOTICE_LEVELS = ['ALL', 'MENTIONS', 'NOTHING'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** Of whoever has chosen nothing. */
export const USUAL_LEVEL: NoticeLevel = 'MENTIONS';

/** How much a person wants to be told of a body, or of one thread, which goes before its body. */
@Entity('notice_level')
@Index('notice_level_body', ['personId', 'bodyId'], { unique: true })
@Index('notice_level_thread', ['personId', 'threadId'], { unique: true })
@Index('notice_level_of_body', ['bodyId'])
@Index('notice_level_of_thread', ['threadId'])
@Check('notice_level_level', `level IN ('ALL', 'MENTIONS', 'NOTHING')`)
@Check('notice_level_place', 'num_nonnulls(body_id, thread_id) = 1')
export class NoticeLevelEntity {
  @Id('notice_level_pkey') id: string;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'notice_level_person' }) personId: string;
  @Uuid({ nullable: true }) @ForeignKey('BodyEntity', 'id', { name: 'notice_level_body_fkey' }) bodyId:
    string | null;
  @Uuid({ nullable: true }) @ForeignKey('ThreadEntity', 'id', { name: 'notice_level_thread_fkey' }) threadId:
    string | null;
  @Text() level: NoticeLevel;
  @Instant() chosenAt: Date;
}
