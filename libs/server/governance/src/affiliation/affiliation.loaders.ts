import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from './affiliation.store.js';

@Injectable()
export class AffiliationLoaders {
  constructor(
    private readonly affiliations: AffiliationStore,
    private readonly clock: Clock,
  ) {}

  /** The id of the entity a person belongs to today. */
  readonly entityOfPerson = (personIds: readonly string[]): Promise<(string | null)[]> =>
    this.affiliations.entityOf(personIds, this.clock.today());

  /** Everyone who belongs to an entity today; in no order. */
  readonly personsOfEntity = (entityIds: readonly string[]): Promise<string[][]> =>
    this.affiliations.personsOf(entityIds, this.clock.today());

  readonly focalPointsOfEntity = (entityIds: readonly string[]): Promise<string[][]> =>
    this.affiliations.personsWithDuty(entityIds, 'FOCAL_POINT', this.clock.today());
}
