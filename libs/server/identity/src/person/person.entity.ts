import type { Locale } from '@concert/contracts';
import { Flag, Id, Instant, Text, Version } from '@concert/kernel';
import { Column, Entity, ForeignKey, Index } from 'typeorm';

/** A human with an account. For whom they speak is governance's matter. */
@Entity('person')
@Index('person_email', ['email'], { unique: true })
export class PersonEntity {
  @Id('person_pkey') id: string;
  /** Always lower case. */
  @Text() email: string;
  @Text() name: string;
  @Text({ nullable: true }) title: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) languages: Locale[];
  @Text({ default: 'en' }) locale: Locale;
  @Text({ default: 'UTC' }) timeZone: string;
  /** SHA-256 of the portrait in the blob store. */
  @Text({ nullable: true })
  @ForeignKey('BlobEntity', 'sha256', { name: 'person_portrait' })
  portraitSha256: string | null;
  /** Others are not told what this person looks at or that they are writing. */
  @Flag() hidesPresence: boolean;
  @Flag() demonstration: boolean;
  /** Somebody from outside the Compact, who is let into single threads. */
  @Flag() guest: boolean;
  /** Set when the person has left: no sign-in, no sessions, until invited again. */
  @Instant({ nullable: true }) suspendedAt: Date | null;
  @Instant() createdAt: Date;
  @Version() version: number;
}
