import { Injectable } from '@nestjs/common';
import type { ResultEntity } from './result.entity.js';
import { ResultStore } from './result.store.js';

@Injectable()
export class ResultLoaders {
  constructor(private readonly results: ResultStore) {}

  readonly byId = (ids: readonly string[]): Promise<(ResultEntity | null)[]> => this.results.byIds(ids);
  readonly prioritiesOf = (programmeIds: readonly string[]): Promise<ResultEntity[][]> =>
    this.results.prioritiesOf(programmeIds);
  readonly childrenOf = (parentIds: readonly string[]): Promise<ResultEntity[][]> =>
    this.results.childrenOf(parentIds);
}
