import { Acts, conflict, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { RepresentationStore } from '../representation/representation.store.js';
import { SeatStore } from '../seat/seat.store.js';
import { ClosePendingRequests } from '../seat-request/close-pending-requests.js';
import { standingChanged } from '../standing/standing.events.js';
import { StandingService } from '../standing/standing.service.js';
import type { BodyEntity } from './body.entity.js';
import { bodyChanged } from './body.events.js';
import type { DissolveBodyInput } from './body.inputs.js';
import { subject } from './body-lifecycle.service.js';
import { BodyService } from './body.service.js';
import { BodyStore } from './body.store.js';

/** Ends a body: its seats and representations end with it, and what was asked of it is answered. */
@Injectable()
export class DissolveBody {
  constructor(
    private readonly store: BodyStore,
    private readonly bodies: BodyService,
    private readonly seats: SeatStore,
    private readonly representations: RepresentationStore,
    private readonly requests: ClosePendingRequests,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  dissolve(viewer: Viewer, input: DissolveBodyInput): Promise<BodyEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const body = await this.bodies.lock(input.body);
      const successors = await this.bodies.requireAll(input.successors ?? []);
      this.check(body, input, successors);
      const concerned = await this.representations.personsIn(body.id, input.on);
      await this.seats.endAllOfBody(body.id, input.on, input.reason);
      await this.representations.endAllOfBody(body.id, input.on);
      await this.requests.ofBody(viewer, body, input.reason);
      const saved = await this.store.save(Object.assign(body, { dissolved: input.on }));
      await this.store.addSuccessions(
        successors.map(({ id }) => ({ predecessorId: body.id, successorId: id, on: input.on })),
      );
      await this.acts.record(viewer, {
        ...subject('body.dissolved', saved),
        before: { dissolved: null },
        after: { dissolved: input.on, successors: successors.map(({ code }) => code) },
        reason: input.reason,
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }), standingChanged({ personIds: concerned }));
      return saved;
    });
  }

  private check(body: BodyEntity, input: DissolveBodyInput, successors: BodyEntity[]): void {
    if (body.kind === 'COMMITTEE') throw conflict('committeeStays');
    if (body.dissolved !== null) throw conflict('bodyDissolved', { dissolved: body.dissolved });
    if (body.established !== null && input.on < body.established)
      throw invalid('on', 'beforeEstablished', { established: body.established });
    if (successors.some(({ id }) => id === body.id)) throw invalid('successors', 'itself');
  }
}
