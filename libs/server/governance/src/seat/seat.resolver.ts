import { Access, Clock, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SeatEntity } from './seat.entity.js';
import { AppointInput, ChangeCapacityInput, EndSeatInput } from './seat.inputs.js';
import { SeatService } from './seat.service.js';
import type { SeatOnDay } from './seat.store.js';
import { SeatType } from './seat.type.js';

@Resolver(() => SeatType)
export class SeatResolver {
  constructor(
    private readonly seats: SeatService,
    private readonly clock: Clock,
  ) {}

  @Access('signed-in')
  @Mutation(() => SeatType, { description: 'Gives an entity a seat or an office in a body (secretariat).' })
  async appoint(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointInput): Promise<SeatOnDay> {
    return this.given(await this.seats.appoint(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => SeatType, { description: 'Ends a seat or an office (secretariat).' })
  async endSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSeatInput): Promise<SeatOnDay> {
    return this.given(await this.seats.end(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => SeatType, {
    description: 'Gives a seat another capacity from a day on (secretariat); answers the new seat.',
  })
  async changeCapacity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangeCapacityInput,
  ): Promise<SeatOnDay> {
    return this.given(await this.seats.changeCapacity(viewer, input));
  }

  private given(seat: SeatEntity): SeatOnDay {
    return { ...seat, derived: false, asOf: this.clock.today() };
  }
}
