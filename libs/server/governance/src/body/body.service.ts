import { Clock, notFound, type Page, type PageRequest, pageInMemory, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import type { BodyEntity } from './body.entity.js';
import { BodyStore } from './body.store.js';

/** A body as it was on a day. */
export type BodyOnDay = BodyEntity & { asOf: string };

@Injectable()
export class BodyService {
  constructor(
    private readonly bodies: BodyStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Bodies that existed on the day; with `includeDissolved`, also those that had ended by then. */
  async list(viewer: Viewer, request: PageRequest, asOf: string | null, includeDissolved: boolean): Promise<Page<BodyOnDay>> {
    await this.standing.requireAffiliated(viewer);
    const day = asOf ?? this.clock.today();
    const bodies = (await this.bodies.all()).filter(
      (body) => (body.established === null || body.established <= day) && (includeDissolved || body.dissolved === null || body.dissolved > day),
    );
    return pageInMemory(bodies.map((body) => onDay(body, day)), request);
  }

  async getByCode(viewer: Viewer, code: string, asOf: string | null = null): Promise<BodyOnDay> {
    await this.standing.requireAffiliated(viewer);
    return onDay(await this.require(code), asOf ?? this.clock.today());
  }

  /** For use cases that check the standing in the body themselves. */
  async require(code: string): Promise<BodyEntity> {
    const body = await this.bodies.findByCode(code);
    if (!body) throw notFound('body');
    return body;
  }

  async getById(id: string): Promise<BodyEntity> {
    const body = await this.bodies.find(id);
    if (!body) throw notFound('body');
    return body;
  }
}

export const onDay = (body: BodyEntity, day: string): BodyOnDay => Object.assign(body, { asOf: day });
