import { Id, Instant, Text, Uuid } from '@concert/kernel';
import { Entity, ForeignKey, Index } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';

/** A browser in which a person has signed in before: its owner is not slowed down by a stranger's wrong guesses. */
@Entity('known_device')
@Index('known_device_token', ['tokenHash', 'personId'], { unique: true })
export class KnownDeviceEntity {
  @Id('known_device_pkey') id: string;
  @Uuid() @ForeignKey(() => PersonEntity, { name: 'known_device_person_fkey' }) personId: string;
  @Text() tokenHash: string;
  @Instant() lastUsedAt: Date;
}
