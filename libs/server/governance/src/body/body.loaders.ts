import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { BodyNameEntity } from './body-name.entity.js';
import { type BodyOnDay, existsOn, onDay } from './body-on-day.js';
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

  /** The bodies of a pillar that exist today, in their order. */
  readonly ofPillar = async (pillarIds: readonly string[]): Promise<BodyOnDay[][]> => {
    const today = this.clock.today();
    const bodies = (await this.bodies.all()).filter(
      (body) => existsOn(body, today) && (body.established === null || body.established <= today),
    );
    return pillarIds.map((pillarId) =>
      bodies.filter((body) => body.pillarId === pillarId).map((body) => onDay(body, today)),
    );
  };

  readonly names = (bodyIds: readonly string[]): Promise<BodyNameEntity[][]> => this.bodies.namesOf(bodyIds);
  readonly predecessors = (bodyIds: readonly string[]): Promise<string[][]> =>
    this.bodies.predecessorsOf(bodyIds);
  readonly successors = (bodyIds: readonly string[]): Promise<string[][]> =>
    this.bodies.successorsOf(bodyIds);
}
