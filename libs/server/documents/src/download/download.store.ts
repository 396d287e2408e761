import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { DownloadEntity } from './download.entity.js';

@Injectable()
export class DownloadStore {
  constructor(private readonly database: Database) {}

  async add(download: DownloadEntity): Promise<void> {
    await this.database.of(DownloadEntity).insert(download);
  }

  hasSince(revisionId: string, personId: string, instant: Date): Promise<boolean> {
    return this.database.of(DownloadEntity).existsBy({ revisionId, personId, at: MoreThan(instant) });
  }

  /** The latest first. */
  ofDocument(documentId: string, page: PageRequest): Promise<Page<DownloadEntity>> {
    const query = this.database
      .of(DownloadEntity)
      .createQueryBuilder('download')
      .where('download.documentId = :documentId', { documentId });
    return keysetPage(
      query,
      [
        { property: 'at', direction: 'DESC', cast: 'timestamptz' },
        { property: 'id', direction: 'DESC', cast: 'uuid' },
      ],
      page,
    );
  }
}
