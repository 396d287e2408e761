import type { Locale } from '@concert/contracts';
import { labelClause, type Readable } from '@concert/governance';
import { Database, inGroups, inOrder, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DocumentEntity, type DocumentState } from './document.entity.js';
import { DocumentStepEntity } from './document-step.entity.js';

export interface DocumentFilter {
  bodyId?: string | null;
  text?: string | null;
  state?: DocumentState | null;
  language?: Locale | null;
}

@Injectable()
export class DocumentStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<DocumentEntity | null> {
    return this.database.of(DocumentEntity).findOneBy({ id });
  }

  /** What the label lets through, the latest revised first. */
  list(readable: Readable, filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentEntity>> {
    const query = this.readable(readable);
    if (filter.bodyId) query.andWhere('document.bodyId = :bodyId', { bodyId: filter.bodyId });
    if (filter.state) query.andWhere('document.state = :state', { state: filter.state });
    if (filter.language) query.andWhere('document.language = :language', { language: filter.language });
    if (filter.text) {
      query
        .innerJoin('reference', 'reference', 'reference.id = document.referenceId')
        .andWhere(`(unaccent(document.title) ILIKE unaccent(:text) OR reference.text ILIKE :text)`, {
          text: containing(filter.text),
        });
    }
    return keysetPage(
      query,
      [
        { property: 'revisedAt', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }

  /** What the label lets through of what was added or revised after an instant, the latest first. */
  revisedSince(readable: Readable, since: Date, atMost: number): Promise<DocumentEntity[]> {
    const query = this.readable(readable).andWhere('document.revisedAt > :since', { since });
    return query
      .orderBy('document.revisedAt', 'DESC')
      .addOrderBy('document.id', 'DESC')
      .limit(atMost)
      .getMany();
  }

  async byIds(ids: readonly string[]): Promise<(DocumentEntity | null)[]> {
    return inOrder(ids, await this.database.of(DocumentEntity).findBy({ id: In([...ids]) }), (row) => row.id);
  }

  /** The language versions that share each reference, the first one first. */
  async byReferences(referenceIds: readonly string[]): Promise<DocumentEntity[][]> {
    const rows = await this.database
      .of(DocumentEntity)
      .find({ where: { referenceId: In([...referenceIds]) }, order: { createdAt: 'ASC', id: 'ASC' } });
    return inGroups(referenceIds, rows, (row) => row.referenceId);
  }

  add(document: Omit<DocumentEntity, 'version'>): Promise<DocumentEntity> {
    return this.database.of(DocumentEntity).save(this.database.of(DocumentEntity).create(document));
  }

  /** Only under the lock of its reference. */
  async change(
    ids: string[],
    change: Partial<
      Pick<DocumentEntity, 'state' | 'audience' | 'classification' | 'revisionNumber' | 'revisedAt'>
    >,
  ): Promise<void> {
    await this.database.of(DocumentEntity).update(ids, change);
  }

  async addStep(step: DocumentStepEntity): Promise<void> {
    await this.database.of(DocumentStepEntity).insert(step);
  }

  /** Oldest first. */
  async stepsOf(documentIds: readonly string[]): Promise<DocumentStepEntity[][]> {
    const rows = await this.database
      .of(DocumentStepEntity)
      .find({ where: { documentId: In([...documentIds]) }, order: { at: 'ASC', id: 'ASC' } });
    return inGroups(documentIds, rows, (row) => row.documentId);
  }

  private readable(readable: Readable) {
    const [clause, parameters] = labelClause('document', readable);
    return this.database.of(DocumentEntity).createQueryBuilder('document').where(clause, parameters);
  }
}

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
