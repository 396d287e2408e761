import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DocumentEntity } from '../document/document.entity.js';
import { RevisionEntity } from './revision.entity.js';

/** A revision and the document whose label governs it. */
export interface LabelledRevision {
  revision: RevisionEntity;
  document: DocumentEntity;
}

@Injectable()
export class RevisionStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<RevisionEntity | null> {
    return this.database.of(RevisionEntity).findOneBy({ id });
  }

  async add(revision: RevisionEntity): Promise<void> {
    await this.database.of(RevisionEntity).insert(revision);
  }

  /** All revisions of each document, the newest first. */
  async ofDocuments(documentIds: readonly string[]): Promise<RevisionEntity[][]> {
    const rows = await this.database
      .of(RevisionEntity)
      .find({ where: { documentId: In([...documentIds]) }, order: { number: 'DESC' } });
    return inGroups(documentIds, rows, (row) => row.documentId);
  }

  async currentOf(documentIds: readonly string[]): Promise<(RevisionEntity | null)[]> {
    const rows = await this.database
      .of(RevisionEntity)
      .createQueryBuilder('revision')
      .innerJoin(
        DocumentEntity,
        'document',
        'document.id = revision.documentId AND document.revisionNumber = revision.number',
      )
      .where('revision.documentId IN (:...documentIds)', { documentIds })
      .getMany();
    return inOrder(documentIds, rows, (row) => row.documentId);
  }

  async withDocuments(ids: readonly string[]): Promise<(LabelledRevision | null)[]> {
    const revisions = await this.database.of(RevisionEntity).findBy({ id: In([...ids]) });
    const documents = await this.database
      .of(DocumentEntity)
      .findBy({ id: In(revisions.map((revision) => revision.documentId)) });
    const byId = new Map(documents.map((document) => [document.id, document]));
    const found = revisions.flatMap((revision) => {
      const document = byId.get(revision.documentId);
      return document ? [{ revision, document }] : [];
    });
    return inOrder(ids, found, (row) => row.revision.id);
  }
}
