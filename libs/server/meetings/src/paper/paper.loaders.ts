import { Injectable } from '@nestjs/common';
import type { PaperEntity } from './paper.entity.js';
import { PaperStore } from './paper.store.js';

@Injectable()
export class PaperLoaders {
  constructor(private readonly papers: PaperStore) {}

  /** All papers of an item; whoever hands them out leaves away those whose document the viewer may not read. */
  readonly ofItem = (itemIds: readonly string[]): Promise<PaperEntity[][]> => this.papers.ofItems(itemIds);
}
