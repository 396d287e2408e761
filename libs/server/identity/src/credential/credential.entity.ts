import { Instant, Text } from '@concert/kernel';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';

/** The argon2id hash of a person's password. Passkeys and one-time codes will stand beside it. */
@Entity('password_credential')
export class PasswordCredentialEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'password_credential_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'password_credential_person' })
  personId: string;
  @Text() hash: string;
  @Instant() changedAt: Date;
}
