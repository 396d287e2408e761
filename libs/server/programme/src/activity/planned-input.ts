import type { Translated } from '@concert/contracts';
import { type EntityEntity, EntityService } from '@concert/governance';
import { invalid } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ResultService } from '../result/result.service.js';
import type { PlannedActivity } from './planned-activity.js';

/** What a person gives of a plan: codes instead of ids, and only what they want to say. */
export interface GivenPlan {
  title?: Translated | null;
  description?: string | null;
  output?: string | null;
  leadEntity?: string | null;
  contributors?: readonly string[] | null;
  startsOn?: string | null;
  endsOn?: string | null;
  place?: string | null;
  countries?: readonly string[] | null;
  budgetUsd?: number | null;
}

type Resolved = Partial<Omit<PlannedActivity, 'number'>>;

/** Reads what was given of a plan; INVALID_INPUT for entities and outputs that there are not. */
@Injectable()
export class PlannedInput {
  constructor(
    private readonly entities: EntityService,
    private readonly results: ResultService,
  ) {}

  /** Only what was given: a text or output given as null is taken away, anything else given as null stays. */
  async resolve(given: GivenPlan, programmeId: string): Promise<Resolved> {
    const resolved: Resolved = {};
    if (given.title) resolved.title = given.title;
    if (given.startsOn) resolved.startsOn = given.startsOn;
    if (given.endsOn) resolved.endsOn = given.endsOn;
    if (given.description !== undefined) resolved.description = given.description;
    if (given.place !== undefined) resolved.place = given.place;
    if (given.budgetUsd !== undefined) resolved.budgetUsd = given.budgetUsd;
    if (given.countries) resolved.countries = [...given.countries];
    if (given.output !== undefined) resolved.outputId = await this.outputId(given.output, programmeId);
    if (given.leadEntity)
      resolved.leadEntityId = (await this.named('leadEntity', [given.leadEntity]))[0]?.id ?? '';
    if (given.contributors) {
      const entities = await this.named('contributors', given.contributors);
      resolved.contributorIds = entities.map((entity) => entity.id);
    }
    return resolved;
  }

  private async outputId(id: string | null, programmeId: string): Promise<string | null> {
    return id === null ? null : (await this.results.requireOutput(programmeId, id)).id;
  }

  private async named(field: string, codes: readonly string[]): Promise<EntityEntity[]> {
    const all = await this.entities.all();
    return codes.map((code) => {
      const entity = all.find((candidate) => candidate.code === code);
      if (!entity) throw invalid(field, 'unknownEntity', { value: code });
      return entity;
    });
  }
}
