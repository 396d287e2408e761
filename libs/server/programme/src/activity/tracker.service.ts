import { Clock, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ActivityFilter, ActivitySort } from './activity-filter.js';
import { DraftSight } from './draft-sight.js';
import type { ShownActivityEntity } from './shown-activity.entity.js';
import { ShownActivityStore } from './shown-activity.store.js';
import { type Counts, countsOf } from './tracker-counts.js';

export interface ActivityOrder {
  sort: ActivitySort;
  descending: boolean;
}

/** Activities of all bodies, by right. */
@Injectable()
export class TrackerService {
  constructor(
    private readonly activities: ShownActivityStore,
    private readonly sight: DraftSight,
    private readonly clock: Clock,
  ) {}

  async list(
    viewer: Viewer,
    filter: ActivityFilter,
    order: ActivityOrder,
    request: PageRequest,
  ): Promise<Page<ShownActivityEntity>> {
    const sight = await this.sight.of(viewer);
    return this.activities.page(sight, filter, this.clock.today(), order, request);
  }

  async counts(viewer: Viewer, filter: ActivityFilter): Promise<Counts> {
    return countsOf(await this.activities.counted(await this.sight.of(viewer), filter, this.clock.today()));
  }

  /** The whole list, for a file. */
  async all(viewer: Viewer, filter: ActivityFilter, atMost: number): Promise<ShownActivityEntity[]> {
    return this.activities.all(await this.sight.of(viewer), filter, this.clock.today(), atMost);
  }
}
