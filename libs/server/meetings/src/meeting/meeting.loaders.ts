import { StandingService } from '@concert/governance';
import { type Batch, Clock, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingStore } from './meeting.store.js';

@Injectable()
export class MeetingLoaders {
  private readonly nextByViewer = new WeakMap<Viewer, Batch<string, MeetingEntity | null>>();

  constructor(
    private readonly meetings: MeetingStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Whoever may see it: for what hangs on a meeting that was reached by right. */
  readonly byId = (ids: readonly string[]): Promise<(MeetingEntity | null)[]> => this.meetings.byIds(ids);

  /** The bodies that sit in a meeting, the host first. */
  readonly bodyIds = (meetingIds: readonly string[]): Promise<string[][]> =>
    this.meetings.bodyIdsOf(meetingIds);

  /** The next meeting of each body that this viewer may see; one batch function per viewer, so that loaders can keep it. */
  nextOfBody(viewer: Viewer): Batch<string, MeetingEntity | null> {
    let batch = this.nextByViewer.get(viewer);
    if (!batch) {
      batch = async (bodyIds) =>
        this.meetings.nextOf(await this.standing.mandate(viewer), bodyIds, this.clock.now());
      this.nextByViewer.set(viewer, batch);
    }
    return batch;
  }
}
