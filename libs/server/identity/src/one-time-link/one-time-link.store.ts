import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { type LinkPurpose, OneTimeLinkEntity } from './one-time-link.entity.js';

@Injectable()
export class OneTimeLinkStore {
  constructor(private readonly database: Database) {}

  async add(link: OneTimeLinkEntity): Promise<void> {
    await this.database.of(OneTimeLinkEntity).insert(link);
  }

  findUsable(purpose: LinkPurpose, tokenHash: string, now: Date): Promise<OneTimeLinkEntity | null> {
    return this.database
      .of(OneTimeLinkEntity)
      .createQueryBuilder('link')
      .where(
        'link.purpose = :purpose AND link.tokenHash = :tokenHash AND link.usedAt IS NULL AND link.expiresAt > :now',
        { purpose, tokenHash, now },
      )
      .getOne();
  }

  find(purpose: LinkPurpose, tokenHash: string): Promise<OneTimeLinkEntity | null> {
    return this.database.of(OneTimeLinkEntity).findOneBy({ purpose, tokenHash });
  }

  async expireAt(purpose: LinkPurpose, subject: Record<string, string>, expiresAt: Date): Promise<void> {
    await this.database.query(
      'UPDATE one_time_link SET expires_at = $3 WHERE purpose = $1 AND subject = $2 AND used_at IS NULL',
      [purpose, JSON.stringify(subject), expiresAt],
    );
  }

  async forget(expiredBefore: Date): Promise<void> {
    await this.database.of(OneTimeLinkEntity).delete({ expiresAt: LessThan(expiredBefore) });
  }

  /** True for the one caller who uses the link first. */
  async use(id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query<{ id: string }>(
      'UPDATE one_time_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id',
      [id, now],
    );
    // The driver answers an UPDATE … RETURNING with [rows, count].
    return (rows as unknown as [unknown[], number])[1] === 1;
  }
}
