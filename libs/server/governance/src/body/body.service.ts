import type { Translated } from '@concert/contracts';
import { Clock, notFound, type Page, type PageRequest, pageInMemory, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../standing/standing.service.js';
import type { BodyEntity } from './body.entity.js';
import { type BodyOnDay, existsOn, nameAmong, onDay } from './body-on-day.js';
import { BodyStore } from './body.store.js';

@Injectable()
export class BodyService {
  constructor(
    private readonly bodies: BodyStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Bodies that existed on the day; with `includeDissolved`, also those that had ended by then. */
  async list(
    viewer: Viewer,
    request: PageRequest,
    asOf: string | null,
    includeDissolved: boolean,
  ): Promise<Page<BodyOnDay>> {
    await this.standing.requireAffiliated(viewer);
    const day = asOf ?? this.clock.today();
    const bodies = (await this.bodies.all()).filter(
      (body) =>
        (body.established === null || body.established <= day) &&
        (includeDissolved || body.dissolved === null || body.dissolved > day),
    );
    return pageInMemory(
      bodies.map((body) => onDay(body, day)),
      request,
    );
  }

  async getByCode(viewer: Viewer, code: string, asOf: string | null = null): Promise<BodyOnDay> {
    await this.standing.requireAffiliated(viewer);
    return onDay(await this.require(code), asOf ?? this.clock.today());
  }

  /** What the body was called on a day. */
  async nameOn(body: Pick<BodyEntity, 'id' | 'code'>, day: string): Promise<Translated> {
    const [names = []] = await this.bodies.namesOf([body.id]);
    return nameAmong(names, day) ?? { en: body.code };
  }

  /** Those of these codes that are some; in any letters. */
  async findByCodes(codes: readonly string[]): Promise<BodyEntity[]> {
    return codes.length === 0 ? [] : this.bodies.findByCodes(codes);
  }

  /** The bodies that work today, in their order. */
  async existing(): Promise<BodyOnDay[]> {
    const today = this.clock.today();
    const bodies = (await this.bodies.all()).filter(
      (body) => existsOn(body, today) && (body.established === null || body.established <= today),
    );
    return bodies.map((body) => onDay(body, today));
  }

  /** For use cases that check the standing in the body themselves. */
  async require(code: string): Promise<BodyEntity> {
    const body = await this.bodies.findByCode(code);
    if (!body) throw notFound('body');
    return body;
  }

  /** The body, held until the transaction ends: acts on one body take turns. */
  async lock(code: string): Promise<BodyEntity> {
    const body = await this.bodies.lockByCode(code);
    if (!body) throw notFound('body');
    return body;
  }

  async lockById(id: string): Promise<BodyEntity> {
    const body = await this.bodies.lock(id);
    if (!body) throw notFound('body');
    return body;
  }

  /** Each of the bodies with these codes; NOT_FOUND when one is unknown. */
  async requireAll(codes: readonly string[]): Promise<BodyEntity[]> {
    if (codes.length === 0) return [];
    const found = await this.bodies.findByCodes(codes);
    if (found.length < new Set(codes.map((code) => code.toLowerCase())).size) throw notFound('body');
    return found;
  }

  async getById(id: string): Promise<BodyEntity> {
    const body = await this.bodies.find(id);
    if (!body) throw notFound('body');
    return body;
  }
}
