import { alikeTogether, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { DownloadEntity } from './download.entity.js';
import { DownloadStore } from './download.store.js';

/** What is asked of the log of one document. */
export interface LogPage extends PageRequest {
  documentId: string;
}

/** Whoever shows a log checks first that the viewer may see it. */
@Injectable()
export class DownloadLoaders {
  constructor(private readonly downloads: DownloadStore) {}

  readonly pages = (asked: readonly LogPage[]): Promise<Omit<Page<DownloadEntity>, 'count'>[]> =>
    alikeTogether(
      asked,
      ({ first, after }) => [first, after],
      (alike) =>
        this.downloads.ofDocuments(
          alike.map(({ documentId }) => documentId),
          { first: alike[0]?.first, after: alike[0]?.after },
        ),
    );

  readonly counts = (documentIds: readonly string[]): Promise<number[]> =>
    this.downloads.countOf(documentIds);
}
