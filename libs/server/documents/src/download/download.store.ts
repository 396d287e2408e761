import {
  Database,
  inGroups,
  inOrder,
  type KeysetOrder,
  keysetValues,
  type Page,
  type PageRequest,
  pageSize,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { DownloadEntity } from './download.entity.js';

const LATEST_FIRST: KeysetOrder<DownloadEntity>[] = [
  { property: 'at', direction: 'DESC', cast: 'timestamptz' },
  { property: 'id', direction: 'DESC', cast: 'uuid' },
];

@Injectable()
export class DownloadStore {
  constructor(private readonly database: Database) {}

  async add(download: DownloadEntity): Promise<void> {
    await this.database.of(DownloadEntity).insert(download);
  }

  hasSince(revisionId: string, personId: string, instant: Date): Promise<boolean> {
    return this.database.of(DownloadEntity).existsBy({ revisionId, personId, at: MoreThan(instant) });
  }

  /** The same page of the downloads of each document, the latest first. */
  async ofDocuments(
    documentIds: readonly string[],
    { first, after }: PageRequest,
  ): Promise<Omit<Page<DownloadEntity>, 'count'>[]> {
    const size = pageSize(first);
    const [at, id] = after ? keysetValues(after, LATEST_FIRST) : [null, null];
    const rows = await this.database.query<DownloadEntity>(
      `SELECT page.* FROM unnest($1::uuid[]) AS asked(document_id) CROSS JOIN LATERAL (
         SELECT id, document_id AS "documentId", revision_id AS "revisionId", person_id AS "personId", at FROM download
         WHERE document_id = asked.document_id AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid))
         ORDER BY at DESC, id DESC LIMIT $4) AS page ORDER BY page.at DESC, page.id DESC`,
      [[...new Set(documentIds)], at, id, size + 1],
    );
    return inGroups(documentIds, rows, (row) => row.documentId).map((found) => ({
      nodes: found.slice(0, size),
      keyOf: (download) => [download.at.toISOString(), download.id],
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
    }));
  }

  /** How often each document was downloaded in all. */
  async countOf(documentIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ documentId: string; count: number }>(
      `SELECT document_id AS "documentId", count(*) FROM download WHERE document_id = ANY($1) GROUP BY document_id`,
      [documentIds],
    );
    return inOrder(documentIds, rows, (row) => row.documentId).map((row) => row?.count ?? 0);
  }
}
