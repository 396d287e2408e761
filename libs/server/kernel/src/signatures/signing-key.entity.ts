import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Text } from '../database/columns.js';

/** A secret of this installation, made when first needed: all its processes sign alike. */
@Entity('signing_key')
export class SigningKeyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'signing_key_pkey' }) purpose: string;
  @Text() key: string;
  @Instant() createdAt: Date;
}
