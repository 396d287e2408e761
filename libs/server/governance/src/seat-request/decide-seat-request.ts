import { Acts, conflict, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../seat/seat.service.js';
import { may } from '../standing/standing.js';
import { StandingService } from '../standing/standing.service.js';
import { FirstSpeaker } from './first-speaker.js';
import type { AskableCapacity, SeatRequestEntity } from './seat-request.entity.js';
import { seatRequestDecided } from './seat-request.events.js';
import type { DecideSeatRequestInput } from './seat-request.inputs.js';
import { happened, type HeldRequest, requirePending, SeatRequestService } from './seat-request.service.js';
import { SeatRequestStore } from './seat-request.store.js';

/** A chair or the secretariat accepts or declines a request; of two who do so at the same moment one is told CONFLICT. */
@Injectable()
export class DecideSeatRequest {
  constructor(
    private readonly requests: SeatRequestService,
    private readonly store: SeatRequestStore,
    private readonly seats: SeatService,
    private readonly speakers: FirstSpeaker,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  decide(viewer: Viewer, input: DecideSeatRequestInput): Promise<SeatRequestEntity> {
    return this.acts.run(async () => {
      const held = await this.requests.lockFor(viewer, input.id);
      const { request, body, entity } = held;
      await this.standing.require(viewer, request.bodyId, (standing) => may('decideSeatRequest', standing));
      requirePending(request, input.version);
      const reason = input.reason?.trim() || null;
      if (!input.accept && reason === null) throw invalid('reason', 'required');
      const seatId = input.accept
        ? await this.seat(viewer, held, input.capacity ?? request.capacity, reason)
        : null;
      const decided = await this.store.save(
        Object.assign(request, {
          state: input.accept ? ('ACCEPTED' as const) : ('DECLINED' as const),
          decidedById: viewer.personId,
          decidedAt: this.acts.now(),
          reason,
          seatId,
        }),
      );
      await this.acts.record(viewer, {
        act: input.accept ? 'seatRequest.accepted' : 'seatRequest.declined',
        subjectType: 'seatRequest',
        subjectId: request.id,
        subjectLabel: `${body.code} · ${entity.code}`,
        before: { asked: request.capacity },
        after: input.accept ? { given: input.capacity ?? request.capacity, seatId } : null,
        reason,
      });
      this.acts.tell(seatRequestDecided(happened(decided, viewer)));
      return decided;
    });
  }

  private async seat(
    viewer: Viewer,
    { request, body, entity }: HeldRequest,
    capacity: AskableCapacity,
    reason: string | null,
  ): Promise<string> {
    if (capacity === 'MEMBER' && request.capacity === 'OBSERVER') throw invalid('capacity', 'notAsked');
    if (await this.speakers.sits(request)) throw conflict('seatExists');
    const seat = await this.seats.begin(viewer, { body, entity, capacity, from: this.acts.today(), reason });
    await this.speakers.name(viewer, request);
    return seat.id;
  }
}
