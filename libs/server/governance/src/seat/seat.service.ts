import { randomUUID } from 'node:crypto';
import type { Capacity } from '@concert/contracts';
import { Acts, conflict, invalid, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { bodyChanged } from '../body/body.events.js';
import type { BodyEntity } from '../body/body.entity.js';
import { BodyService } from '../body/body.service.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityService } from '../entity/entity.service.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { may } from '../standing/standing.js';
import { standingChanged } from '../standing/standing.events.js';
import { StandingService } from '../standing/standing.service.js';
import type { SeatEntity } from './seat.entity.js';
import type { AppointInput, ChangeCapacityInput, EndSeatInput } from './seat.inputs.js';
import { refusalOfSeat } from './seat.policy.js';
import { SeatStore } from './seat.store.js';

export interface NewSeat {
  body: BodyEntity;
  entity: EntityEntity;
  capacity: Capacity;
  from: string;
  until?: string | null;
  reason: string | null;
}

/** Seats begin and end on days, with a reason, and are never written over. Acts on one body take turns. */
@Injectable()
export class SeatService {
  constructor(
    private readonly seats: SeatStore,
    private readonly bodies: BodyService,
    private readonly entities: EntityService,
    private readonly representations: RepresentationStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  appoint(viewer: Viewer, input: AppointInput): Promise<SeatEntity> {
    return this.acts.run(async () => {
      const body = await this.bodies.lock(input.body);
      await this.standing.require(viewer, body.id, (standing) => may('appoint', standing));
      const entity = await this.entities.require(input.entity);
      const seat = await this.begin(viewer, {
        body,
        entity,
        capacity: input.capacity,
        from: input.from,
        reason: input.reason ?? null,
      });
      await this.acts.record(viewer, {
        ...subject('seat.appointed', seat, body, entity),
        after: periodOf(seat),
        reason: seat.reason,
      });
      return seat;
    });
  }

  end(viewer: Viewer, input: EndSeatInput): Promise<SeatEntity> {
    return this.acts.run(async () => {
      const { seat, body, entity } = await this.held(viewer, input.seatId);
      checkEnd(seat, input.until, 'until');
      const ended = await this.close(seat, input.until, input.reason);
      const others = await this.seats.notOverOn(body.id, entity.id, input.until);
      const concerned = await this.representations.personsOfEntity(entity.id, this.acts.today());
      // Who spoke from the last seat speaks no more; a later seat is spoken for by those named then. In the Committee
      // an entity sits by right.
      if (others.length === 0 && body.kind !== 'COMMITTEE')
        await this.representations.endAllOfEntityIn(entity.id, body.id, input.until);
      await this.acts.record(viewer, {
        ...subject('seat.ended', seat, body, entity),
        before: periodOf(seat),
        after: periodOf(ended),
        reason: input.reason,
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }), standingChanged({ personIds: concerned }));
      return ended;
    });
  }

  changeCapacity(viewer: Viewer, input: ChangeCapacityInput): Promise<SeatEntity> {
    return this.acts.run(async () => {
      const { seat, body, entity } = await this.held(viewer, input.seatId);
      if (seat.capacity === input.capacity) throw invalid('capacity', 'sameCapacity');
      checkEnd(seat, input.from, 'from');
      await this.close(seat, input.from, input.reason);
      const changed = await this.begin(viewer, {
        body,
        entity,
        capacity: input.capacity,
        from: input.from,
        until: seat.validUntil,
        reason: input.reason,
      });
      await this.acts.record(viewer, {
        ...subject('seat.capacityChanged', changed, body, entity),
        before: { seatId: seat.id, capacity: seat.capacity, ...periodOf(seat) },
        after: { capacity: changed.capacity, ...periodOf(changed) },
        reason: input.reason,
      });
      return changed;
    });
  }

  /** Begins a seat by whatever right the caller has checked; the body is locked. Tells everyone concerned. */
  async begin(viewer: Viewer, { body, entity, capacity, from, until, reason }: NewSeat): Promise<SeatEntity> {
    const beside = (await this.seats.notOverOn(body.id, entity.id, from)).map((seat) => seat.capacity);
    const refusal = refusalOfSeat({ body, entity, capacity, from, beside });
    if (refusal) throw refusal;
    const seat = await this.seats.add({
      id: randomUUID(),
      entityId: entity.id,
      bodyId: body.id,
      capacity,
      validFrom: from,
      validUntil: until ?? body.dissolved ?? entity.validUntil,
      reason,
      endReason: null,
      createdAt: this.acts.now(),
      createdById: viewer.personId,
    });
    this.acts.tell(
      bodyChanged({ bodyId: body.id }),
      standingChanged({
        personIds: await this.representations.personsOfEntity(entity.id, this.acts.today()),
      }),
    );
    return seat;
  }

  private async held(
    viewer: Viewer,
    seatId: string,
  ): Promise<{ seat: SeatEntity; body: BodyEntity; entity: EntityEntity }> {
    const found = await this.seats.find(seatId);
    if (!found)
      throw (await this.seats.isDerived(seatId)) ? conflict('derivedComposition') : notFound('seat');
    await this.standing.require(viewer, found.bodyId, (standing) => may('appoint', standing));
    const body = await this.bodies.lockById(found.bodyId);
    // Read again: it may have ended while we waited for our turn.
    const seat = (await this.seats.find(seatId)) ?? found;
    return { seat, body, entity: await this.entities.getById(seat.entityId) };
  }

  private async close(seat: SeatEntity, until: string, endReason: string): Promise<SeatEntity> {
    await this.seats.end(seat.id, until, endReason);
    return { ...seat, validUntil: until, endReason };
  }
}

function checkEnd(seat: SeatEntity, day: string, field: string): void {
  if (seat.validFrom !== null && day < seat.validFrom)
    throw invalid(field, 'beforeStart', { start: seat.validFrom });
  // An end once set is only brought forward: what comes after it is another seat.
  if (seat.validUntil !== null && day >= seat.validUntil)
    throw conflict('seatOver', { until: seat.validUntil });
}

const periodOf = (seat: SeatEntity) => ({ from: seat.validFrom, until: seat.validUntil });

const subject = (act: string, seat: SeatEntity, body: BodyEntity, entity: EntityEntity) => ({
  act,
  subjectType: 'seat',
  subjectId: seat.id,
  subjectLabel: `${body.code} · ${entity.code} · ${seat.capacity}`,
});
