import { randomUUID } from 'node:crypto';
import {
  Acts,
  conflict,
  forbidden,
  invalid,
  notFound,
  type Page,
  type PageRequest,
  stale,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn } from '../body/body-on-day.js';
import { BodyService } from '../body/body.service.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityService } from '../entity/entity.service.js';
import { SeatStore } from '../seat/seat.store.js';
import { StandingService } from '../standing/standing.service.js';
import type { SeatRequestEntity, SeatRequestState } from './seat-request.entity.js';
import { seatRequested, type SeatRequestHappened, seatRequestWithdrawn } from './seat-request.events.js';
import type { RequestSeatInput, WithdrawSeatRequestInput } from './seat-request.inputs.js';
import { mayAskForSeats, mayWithdraw, seesSeatRequest, visibleRequests } from './seat-request.policy.js';
import { SeatRequestStore } from './seat-request.store.js';

export interface HeldRequest {
  request: SeatRequestEntity;
  body: BodyEntity;
  entity: EntityEntity;
}

/** An entity asks for a seat, and may take the request back while it waits. */
@Injectable()
export class SeatRequestService {
  constructor(
    private readonly requests: SeatRequestStore,
    private readonly seats: SeatStore,
    private readonly affiliations: AffiliationStore,
    private readonly bodies: BodyService,
    private readonly entities: EntityService,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  async list(
    viewer: Viewer,
    page: PageRequest,
    filter: { state?: SeatRequestState | null; body?: string | null },
  ): Promise<Page<SeatRequestEntity>> {
    const mandate = await this.standing.requireAffiliated(viewer);
    const bodyId = filter.body ? (await this.bodies.require(filter.body)).id : null;
    return this.requests.list(visibleRequests(mandate), { state: filter.state ?? null, bodyId }, page);
  }

  ask(viewer: Viewer, input: RequestSeatInput): Promise<SeatRequestEntity> {
    return this.acts.run(async () => {
      const mandate = await this.standing.requireAffiliated(viewer);
      if (!mayAskForSeats(mandate)) throw forbidden('speaksForNobody');
      // Acts on one body take turns: two colleagues who ask at once make one request.
      const body = await this.bodies.lock(input.body);
      if (body.kind === 'COMMITTEE') throw conflict('derivedComposition');
      if (!existsOn(body, this.acts.today())) throw conflict('bodyDissolved', { dissolved: body.dissolved });
      if ((await this.seats.notOverOn(body.id, mandate.entityId, this.acts.today())).length > 0)
        throw conflict('seatExists');
      if (await this.requests.findPending(mandate.entityId, body.id)) throw conflict('requestPending');
      const representativeId = input.representative ?? viewer.personId;
      const [theirs] = await this.affiliations.entityOf([representativeId], this.acts.today());
      if (theirs !== mandate.entityId) throw invalid('representative', 'notOfEntity');
      const entity = await this.entities.getById(mandate.entityId);
      const request = await this.requests.add({
        id: randomUUID(),
        bodyId: body.id,
        entityId: entity.id,
        capacity: input.capacity,
        motivation: input.motivation,
        representativeId,
        state: 'PENDING',
        askedById: viewer.personId,
        askedAt: this.acts.now(),
        decidedById: null,
        decidedAt: null,
        reason: null,
        seatId: null,
      });
      await this.acts.record(viewer, {
        act: 'seatRequest.asked',
        subjectType: 'seatRequest',
        subjectId: request.id,
        subjectLabel: `${body.code} · ${entity.code}`,
        after: { capacity: request.capacity, representative: representativeId },
      });
      this.acts.tell(seatRequested(happened(request, viewer)));
      return request;
    });
  }

  withdraw(viewer: Viewer, input: WithdrawSeatRequestInput): Promise<SeatRequestEntity> {
    return this.acts.run(async () => {
      const { request, body, entity } = await this.lockFor(viewer, input.id);
      const mandate = await this.standing.mandate(viewer);
      if (!mayWithdraw(mandate, { ...request, state: 'PENDING' })) throw forbidden('notYourRequest');
      requirePending(request, input.version);
      const withdrawn = await this.requests.save(
        Object.assign(request, {
          state: 'WITHDRAWN' as const,
          decidedById: viewer.personId,
          decidedAt: this.acts.now(),
        }),
      );
      await this.acts.record(viewer, {
        act: 'seatRequest.withdrawn',
        subjectType: 'seatRequest',
        subjectId: request.id,
        subjectLabel: `${body.code} · ${entity.code}`,
      });
      this.acts.tell(seatRequestWithdrawn(happened(withdrawn, viewer)));
      return withdrawn;
    });
  }

  /** The request, held until the transaction ends; NOT_FOUND for those it is not between. */
  async lockFor(viewer: Viewer, id: string): Promise<HeldRequest> {
    const found = await this.requests.find(id);
    if (!found || !seesSeatRequest(await this.standing.mandate(viewer), found)) throw notFound('seatRequest');
    // The body first, as in every act on it, or two acts could wait for each other.
    const body = await this.bodies.lockById(found.bodyId);
    const request = (await this.requests.lock(id)) ?? found;
    return { request, body, entity: await this.entities.getById(request.entityId) };
  }
}

/** CONFLICT when it is answered already, STALE when the caller saw another version. */
export function requirePending(request: SeatRequestEntity, version: number): void {
  if (request.state !== 'PENDING') throw conflict('alreadyDecided', { state: request.state });
  if (request.version !== version) throw stale('seatRequest', request.version);
}

export const happened = (request: SeatRequestEntity, viewer: Viewer): SeatRequestHappened => ({
  requestId: request.id,
  bodyId: request.bodyId,
  entityId: request.entityId,
  askedById: request.askedById,
  byId: viewer.personId,
});
