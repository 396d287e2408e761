import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ShownActivityStore } from '../activity/shown-activity.store.js';
import { type Counts, countsOf } from '../activity/tracker-counts.js';
import type { ProgrammeEntity } from './programme.entity.js';
import { ProgrammeStore } from './programme.store.js';

@Injectable()
export class ProgrammeLoaders {
  constructor(
    private readonly programmes: ProgrammeStore,
    private readonly activities: ShownActivityStore,
    private readonly clock: Clock,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(ProgrammeEntity | null)[]> => this.programmes.byIds(ids);

  readonly byCode = (codes: readonly string[]): Promise<(ProgrammeEntity | null)[]> =>
    this.programmes.byCodes(codes);

  readonly counts = async (ids: readonly string[]): Promise<Counts[]> => {
    const rows = await this.activities.countedByProgramme(ids, this.clock.today());
    return ids.map((id) => countsOf(rows.filter((row) => row.programmeId === id)));
  };
}
