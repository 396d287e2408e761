import { Clock, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SeatLoaders } from '../seat/seat.loaders.js';
import { dayKey, type SeatOnDay } from '../seat/seat.store.js';
import { SeatType } from '../seat/seat.type.js';
import { SeatRequestLoaders } from '../seat-request/seat-request.loaders.js';
import { mayAskForSeats } from '../seat-request/seat-request.policy.js';
import type { Mandate } from '../standing/standing.js';
import { StandingService } from '../standing/standing.service.js';
import type { BodyOnDay } from './body-on-day.js';
import { bodyActions } from './body.policy.js';
import { BodyActionsType, BodyType } from './body.type.js';

/** What a body is to the viewer: always as things are today, whatever day is looked at. */
@Resolver(() => BodyType)
export class BodyViewerFields {
  constructor(
    private readonly standing: StandingService,
    private readonly seats: SeatLoaders,
    private readonly requests: SeatRequestLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => BodyActionsType, {
    description: 'What the viewer may do here; the client computes no rights.',
  })
  async viewerCan(@Parent() body: BodyOnDay, @Context() context: RequestContext): Promise<BodyActionsType> {
    const today = this.clock.today();
    if (!context.viewer) return bodyActions(null, body, today, false);
    const mayAsk = await this.mayAsk(await this.standing.mandate(context.viewer), body.id, context);
    return bodyActions(await this.standing.in(context.viewer, body.id), body, today, mayAsk);
  }

  @ResolveField(() => [SeatType], { description: 'The seats from which the viewer may speak here.' })
  async viewerSeats(
    @Parent() body: BodyOnDay,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<SeatOnDay[]> {
    if (!viewer) return [];
    const { voices } = await this.standing.in(viewer, body.id);
    if (voices.length === 0) return [];
    const seats = await loaders.by(this.seats.ofBodyOnDay).load(dayKey(body.id, this.clock.today()));
    return seats.filter((seat) =>
      voices.some((voice) => voice.entityId === seat.entityId && voice.capacity === seat.capacity),
    );
  }

  /** The entity sits here already, or has asked and waits: then there is nothing to ask. */
  private async mayAsk(mandate: Mandate, bodyId: string, { loaders }: RequestContext): Promise<boolean> {
    if (mandate.entityId === null || !mayAskForSeats(mandate)) return false;
    const [seated, asked] = await Promise.all([
      loaders.by(this.seats.bodiesOfEntity).load(mandate.entityId),
      loaders.by(this.requests.pendingBodiesOfEntity).load(mandate.entityId),
    ]);
    return !seated.includes(bodyId) && !asked.includes(bodyId);
  }
}
