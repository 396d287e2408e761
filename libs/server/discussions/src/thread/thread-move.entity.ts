import { Id, Instant, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { ThreadEntity } from './thread.entity.js';

/** One move of a thread from one body into another, and who made it. Only ever added. */
@Entity('thread_move')
@Index('thread_move_from', ['fromBodyId', 'at'])
@Index('thread_move_thread', ['threadId', 'at'])
export class ThreadMoveEntity {
  @Id('thread_move_pkey') id: string;
  @Uuid() @ForeignKey(() => ThreadEntity, { name: 'thread_move_thread_fkey' }) threadId: string;
  @Instant() at: Date;
  @Uuid() @ForeignKey('PersonEntity', 'id', { name: 'thread_move_person' }) personId: string;
  /** The entity to which that person belonged then. */
  @Uuid({ nullable: true }) @ForeignKey('EntityEntity', 'id', { name: 'thread_move_entity' }) entityId:
    string | null;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'thread_move_from_body' }) fromBodyId: string;
  @Uuid() @ForeignKey('BodyEntity', 'id', { name: 'thread_move_to_body' }) toBodyId: string;
}
