import {
  BodyLoaders,
  EntityLoaders,
  seatRequestDecided,
  seatRequested,
  type SeatRequestHappened,
  SeatRequestParties,
} from '@concert/governance';
import { EventHandlers } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inLocale, Teller } from './teller.js';

/** A request waits: its deciders are told. It is decided: those who asked are told. */
@Injectable()
export class SeatRequestNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly parties: SeatRequestParties,
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
    private readonly teller: Teller,
  ) {}

  onModuleInit(): void {
    this.handlers.on(seatRequested, 'desk.seatRequested', (event) => this.asked(event));
    this.handlers.on(seatRequestDecided, 'desk.seatRequestDecided', (event) => this.decided(event));
  }

  private async asked(event: SeatRequestHappened): Promise<void> {
    const deciders = await this.parties.deciders(event.bodyId);
    await this.tell(event, 'SEAT_REQUESTED', deciders, null);
  }

  private async decided(event: SeatRequestHappened): Promise<void> {
    const outcome = await this.parties.outcome(event.requestId);
    if (!outcome) return;
    const askers = await this.parties.askers(event);
    await this.tell(
      event,
      outcome.accepted ? 'SEAT_REQUEST_ACCEPTED' : 'SEAT_REQUEST_DECLINED',
      askers,
      outcome.reason,
    );
  }

  private async tell(
    event: SeatRequestHappened,
    kind: 'SEAT_REQUESTED' | 'SEAT_REQUEST_ACCEPTED' | 'SEAT_REQUEST_DECLINED',
    personIds: string[],
    reason: string | null,
  ): Promise<void> {
    const [[entity], [body]] = await Promise.all([
      this.entities.byId([event.entityId]),
      this.bodies.byId([event.bodyId]),
    ]);
    if (!entity || !body) return;
    await this.teller.tell({
      kind,
      key: event.requestId,
      subjectId: event.requestId,
      bodyIds: [event.bodyId],
      audience: null,
      personIds: personIds.filter((id) => id !== event.byId),
      title: (locale) => inLocale(entity.acronym, locale),
      path: `/bodies/${body.code.toLowerCase()}`,
      reason,
      mailed: true,
    });
  }
}
