import { type RecentThread, RecentThreads } from '@concert/discussions';
import { alikeTogether, type Batch, Clock, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ChangedRows } from '../desk/changed-rows.js';
import type { DeskRow } from '../desk/desk-row.js';
import type { DeskChangeType } from '../desk/desk.type.js';
import { CatchUpVisitStore } from './catch-up-visit.store.js';
import { OwnBodies } from './own-bodies.js';

/** What a newcomer is told. */
const FIRST_VISIT_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Of meetings, documents, agendas, plans and seats, each in all bodies together: more than this happens in no month. */
const MOST_CHANGES = 500;

export type Change = DeskRow<DeskChangeType>;

export interface CatchUpBody {
  id: string;
  bodyId: string;
  /** Asked for all bodies of one reading together. */
  threads: Batch<{ bodyId: string; page: PageRequest }, Page<RecentThread>>;
  changes: Batch<string, Change[]>;
}

export interface CatchUp {
  since: Date;
  until: Date;
  bodies: CatchUpBody[];
}

@Injectable()
export class CatchUpService {
  constructor(
    private readonly recent: RecentThreads,
    private readonly rows: ChangedRows,
    private readonly visits: CatchUpVisitStore,
    private readonly own: OwnBodies,
    private readonly clock: Clock,
  ) {}

  /** In the viewer's own bodies, of which the secretariat has all, since they were last told; or in one of them, or since then. */
  async catchUp(viewer: Viewer, code: string | null, since: Date | null): Promise<CatchUp> {
    const until = this.clock.now();
    const from = since ?? (await this.visits.last(viewer.personId)) ?? daysBefore(until, FIRST_VISIT_DAYS);
    const ids = await this.own.ids(viewer, code);
    const reading = {
      threads: this.threadsSince(viewer, from),
      changes: this.changesSince(viewer, from),
    };
    return {
      since: from,
      until,
      bodies: ids.map((bodyId) => ({ id: `${bodyId}:${from.toISOString()}`, bodyId, ...reading })),
    };
  }

  private threadsSince(viewer: Viewer, since: Date): CatchUpBody['threads'] {
    return (asked) =>
      alikeTogether(
        asked,
        ({ page }) => page,
        (alike) =>
          this.recent.pages(
            viewer,
            alike.map(({ bodyId }) => bodyId),
            since,
            alike[0]?.page ?? {},
          ),
      );
  }

  private changesSince(viewer: Viewer, since: Date): CatchUpBody['changes'] {
    return async (bodyIds) => {
      const changes = await this.rows.besidesThreads(viewer, since, MOST_CHANGES);
      return bodyIds.map((id) => changes.filter(({ bodyId }) => bodyId === id));
    };
  }
}

const daysBefore = (instant: Date, days: number): Date => new Date(instant.getTime() - days * DAY_MS);
