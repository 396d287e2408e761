import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { InvitationEntity, type InvitationState } from './invitation.entity.js';

const IN_STATE: Record<InvitationState, string> = {
  ACCEPTED: 'invitation.acceptedAt IS NOT NULL',
  REVOKED: 'invitation.revokedAt IS NOT NULL',
  EXPIRED: 'invitation.acceptedAt IS NULL AND invitation.revokedAt IS NULL AND invitation.expiresAt <= :now',
  PENDING: 'invitation.acceptedAt IS NULL AND invitation.revokedAt IS NULL AND invitation.expiresAt > :now',
};

export interface InvitationFilter {
  /** Null: of every entity. */
  entityIds: string[] | null;
  state?: InvitationState | null;
}

@Injectable()
export class InvitationStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<InvitationEntity | null> {
    return this.database.of(InvitationEntity).findOneBy({ id });
  }

  /** Waits for whoever is accepting or revoking it, and gives it as it is after that. */
  lock(id: string): Promise<InvitationEntity | null> {
    return this.database.of(InvitationEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Invitations of these addresses that still stand. */
  pendingOf(emails: readonly string[], now: Date): Promise<InvitationEntity[]> {
    return this.database
      .of(InvitationEntity)
      .createQueryBuilder('invitation')
      .where({ email: In([...emails]) })
      .andWhere(IN_STATE.PENDING, { now })
      .getMany();
  }

  /** The latest first. */
  list(filter: InvitationFilter, now: Date, page: PageRequest): Promise<Page<InvitationEntity>> {
    const query = this.database.of(InvitationEntity).createQueryBuilder('invitation').where('TRUE');
    if (filter.entityIds)
      query.andWhere('invitation.entityId = ANY(:entityIds)', { entityIds: filter.entityIds });
    if (filter.state) query.andWhere(`(${IN_STATE[filter.state]})`, { now });
    const orders = [
      { property: 'createdAt', direction: 'DESC', cast: 'timestamptz' },
      { property: 'id', direction: 'DESC', cast: 'uuid' },
    ] as const;
    return keysetPage(query, [...orders], page);
  }

  async add(invitation: InvitationEntity): Promise<InvitationEntity> {
    await this.database.of(InvitationEntity).insert(invitation);
    return invitation;
  }

  async change(
    id: string,
    change: Partial<Pick<InvitationEntity, 'acceptedAt' | 'personId' | 'revokedAt'>>,
  ): Promise<void> {
    await this.database.of(InvitationEntity).update(id, change);
  }
}
