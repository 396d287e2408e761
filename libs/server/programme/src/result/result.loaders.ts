import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ShownActivityStore } from '../activity/shown-activity.store.js';
import type { ResultEntity } from './result.entity.js';
import { ResultStore } from './result.store.js';

@Injectable()
export class ResultLoaders {
  constructor(
    private readonly results: ResultStore,
    private readonly activities: ShownActivityStore,
    private readonly clock: Clock,
  ) {}

  readonly byId = (ids: readonly string[]): Promise<(ResultEntity | null)[]> => this.results.byIds(ids);
  readonly prioritiesOf = (programmeIds: readonly string[]): Promise<ResultEntity[][]> =>
    this.results.prioritiesOf(programmeIds);
  readonly childrenOf = (parentIds: readonly string[]): Promise<ResultEntity[][]> =>
    this.results.childrenOf(parentIds);

  /** Published activities that serve an output: the same for everyone. */
  readonly counts = (outputIds: readonly string[]): Promise<{ count: number; late: number }[]> =>
    this.activities.countedByOutput(outputIds, this.clock.today());
}
