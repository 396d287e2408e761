import type { AnchorKind, Translated } from '@concert/contracts';
import { DomainError, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadAnchorStore } from './thread-anchor.store.js';

export interface Anchor {
  kind: AnchorKind;
  id: string;
}

/** Something a thread may hang on, as a viewer is shown it. */
export interface Anchored {
  title: Translated;
  /** The bodies in which it may be discussed. */
  bodyIds: readonly string[];
}

/** NOT_FOUND for those who may not read it. */
export type GetAnchored = (viewer: Viewer, id: string) => Promise<Anchored>;

/** What threads hang on. The contexts that have such things come after this one and say for each kind how it is read. */
@Injectable()
export class Anchors {
  private readonly kinds = new Map<AnchorKind, GetAnchored>();

  constructor(private readonly store: ThreadAnchorStore) {}

  /** Called when a module starts. */
  offer(kind: AnchorKind, get: GetAnchored): void {
    this.kinds.set(kind, get);
  }

  /** Hangs a thread that was just started on something its starter may read, in a body of that. */
  async hang(viewer: Viewer, thread: ThreadRow, { kind, id }: Anchor): Promise<void> {
    const anchored = await this.kinds.get(kind)?.(viewer, id);
    if (!anchored?.bodyIds.includes(thread.bodyId)) throw invalid('anchor', 'otherBody');
    await this.store.add({ threadId: thread.id, kind, subjectId: id });
  }

  /** Null for those who may not read it. */
  async find(viewer: Viewer, { kind, id }: Anchor): Promise<Anchored | null> {
    try {
      return (await this.kinds.get(kind)?.(viewer, id)) ?? null;
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN'))
        return null;
      throw error;
    }
  }
}
