import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';

/** A signed-in browser. Only the hash of its cookie is kept. */
@Entity('session')
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_person', ['personId'])
export class SessionEntity {
  @Id('session_pkey') id: string;
  @Uuid() @ForeignKey(() => PersonEntity, { name: 'session_person_fkey' }) personId: string;
  @Text() tokenHash: string;
  @Text({ nullable: true }) userAgent: string | null;
  @Text({ nullable: true }) ip: string | null;
  @Instant() createdAt: Date;
  @Instant() lastSeenAt: Date;
  @Instant() expiresAt: Date;
}
