import type { AnchorKind } from '@concert/contracts';
import { mayRead, StandingService } from '@concert/governance';
import type { Batch, RequestContext } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadAnchorStore } from './thread-anchor.store.js';

/** The threads that hang on a thing, for the fields by which each context shows them. */
@Injectable()
export class AnchoredThreads {
  private readonly batches: Record<AnchorKind, Batch<string, ThreadRow[]>> = {
    DOCUMENT: (ids) => this.anchors.threadsOn('DOCUMENT', ids),
    AGENDA_ITEM: (ids) => this.anchors.threadsOn('AGENDA_ITEM', ids),
    ACTIVITY: (ids) => this.anchors.threadsOn('ACTIVITY', ids),
  };

  constructor(
    private readonly anchors: ThreadAnchorStore,
    private readonly standing: StandingService,
  ) {}

  /** Those the viewer may read, the latest first. Whoever asks shows the thing itself to this viewer. */
  async of({ viewer, loaders }: RequestContext, kind: AnchorKind, id: string): Promise<ThreadRow[]> {
    if (!viewer) return [];
    const threads = await loaders.by(this.batches[kind]).load(id);
    const readable = await Promise.all(
      threads.map(async ({ audience, bodyId }) => mayRead(audience, await this.standing.in(viewer, bodyId))),
    );
    return threads.filter((_thread, index) => readable[index]);
  }
}
