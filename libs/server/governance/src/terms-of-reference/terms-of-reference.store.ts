import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { TermsOfReferenceEntity } from './terms-of-reference.entity.js';

@Injectable()
export class TermsOfReferenceStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<TermsOfReferenceEntity | null> {
    return this.database.of(TermsOfReferenceEntity).findOneBy({ id });
  }

  /** The newest version first. */
  async ofBodies(bodyIds: readonly string[]): Promise<TermsOfReferenceEntity[][]> {
    const rows = await this.database
      .of(TermsOfReferenceEntity)
      .find({ where: { bodyId: In([...bodyIds]) }, order: { number: 'DESC' } });
    return inGroups(bodyIds, rows, (row) => row.bodyId);
  }

  async lastNumber(bodyId: string): Promise<number> {
    return (await this.database.of(TermsOfReferenceEntity).maximum('number', { bodyId })) ?? 0;
  }

  async add(terms: TermsOfReferenceEntity): Promise<TermsOfReferenceEntity> {
    await this.database.of(TermsOfReferenceEntity).insert(terms);
    return terms;
  }

  async approve(
    id: string,
    approval: Pick<TermsOfReferenceEntity, 'inForceFrom' | 'approvedBy'>,
  ): Promise<void> {
    await this.database.of(TermsOfReferenceEntity).update(id, approval);
  }
}
