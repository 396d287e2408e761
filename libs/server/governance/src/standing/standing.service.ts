import type { Audience } from '@concert/contracts';
import { Clock, forbidden, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type Readable, readableBy } from './readable.js';
import { type Mandate, mayRead, type SeatCalled, type Standing, standingIn } from './standing.js';
import { StandingStore } from './standing.store.js';

/** Answers what a viewer may act as. Asked of the database once per request, so never older than the request. */
@Injectable()
export class StandingService {
  private readonly mandates = new WeakMap<Viewer, Promise<Mandate>>();

  constructor(
    private readonly store: StandingStore,
    private readonly clock: Clock,
  ) {}

  mandate(viewer: Viewer): Promise<Mandate> {
    let mandate = this.mandates.get(viewer);
    if (!mandate) {
      mandate = this.ofPerson(viewer.personId);
      this.mandates.set(viewer, mandate);
    }
    return mandate;
  }

  /** For what happens without a request of that person: rooms, mail, notices. */
  async ofPerson(personId: string): Promise<Mandate> {
    const [mandate] = await this.store.mandates([personId], this.clock.today());
    return mandate as Mandate;
  }

  /** Those of these persons who may see a thing of that audience in the body at this moment. */
  async readersAmong(personIds: readonly string[], bodyId: string, audience: Audience): Promise<string[]> {
    const mandates = await this.store.mandates([...new Set(personIds)], this.clock.today());
    return mandates
      .filter((mandate) => mayRead(audience, standingIn(mandate, bodyId)))
      .map(({ personId }) => personId);
  }

  async in(viewer: Viewer, bodyId: string): Promise<Standing> {
    return standingIn(await this.mandate(viewer), bodyId);
  }

  async readable(viewer: Viewer): Promise<Readable> {
    return readableBy(await this.mandate(viewer));
  }

  /** FORBIDDEN unless the rule holds for the viewer's standing in the body. */
  async require(
    viewer: Viewer,
    bodyId: string,
    rule: (standing: Standing) => boolean,
    reason = 'standing',
  ): Promise<Standing> {
    const standing = await this.in(viewer, bodyId);
    if (!rule(standing)) throw forbidden(reason);
    return standing;
  }

  /** NOT_FOUND unless the rule holds: for things whose very existence must not show. */
  async requireSight(
    viewer: Viewer,
    bodyId: string,
    what: string,
    rule: (standing: Standing) => boolean,
  ): Promise<Standing> {
    const standing = await this.in(viewer, bodyId);
    if (!rule(standing)) throw notFound(what);
    return standing;
  }

  async requireSecretariat(viewer: Viewer): Promise<Mandate> {
    const mandate = await this.mandate(viewer);
    if (!mandate.secretariat) throw forbidden('secretariatOnly');
    return mandate;
  }

  /** FORBIDDEN for someone who belongs to no entity of the Compact. */
  async requireAffiliated(viewer: Viewer): Promise<Mandate & { entityId: string }> {
    const mandate = await this.mandate(viewer);
    if (mandate.entityId === null) throw forbidden('noEntity');
    return { ...mandate, entityId: mandate.entityId };
  }

  personsWithCapacity(bodyId: string, capacities: readonly string[]): Promise<string[]> {
    return this.store.personsWithCapacity(bodyId, capacities, this.clock.today());
  }

  /** Who sits in these bodies today and who speaks for them, e.g. to convene them. */
  rollCall(bodyIds: readonly string[]): Promise<SeatCalled[]> {
    return this.store.rollCall(bodyIds, this.clock.today());
  }

  secretariatCalled(): Promise<{ personId: string; entityId: string }[]> {
    return this.store.secretariatCalled(this.clock.today());
  }

  secretariat(): Promise<string[]> {
    return this.store.secretariat(this.clock.today());
  }
}
