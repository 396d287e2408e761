import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { BodyNameEntity } from './body-name.entity.js';
import { type BodyOnDay, onDay } from './body.service.js';
import { BodyStore } from './body.store.js';

@Injectable()
export class BodyLoaders {
  constructor(
    private readonly bodies: BodyStore,
    private readonly clock: Clock,
  ) {}

  /** Bodies as they are today. */
  readonly byId = async (ids: readonly string[]): Promise<(BodyOnDay | null)[]> => {
    const today = this.clock.today();
    return (await this.bodies.byIds(ids)).map((body) => body && onDay(body, today));
  };

  readonly names = (bodyIds: readonly string[]): Promise<BodyNameEntity[][]> => this.bodies.namesOf(bodyIds);
  readonly predecessors = (bodyIds: readonly string[]): Promise<string[][]> => this.bodies.predecessorsOf(bodyIds);
  readonly successors = (bodyIds: readonly string[]): Promise<string[][]> => this.bodies.successorsOf(bodyIds);
}
