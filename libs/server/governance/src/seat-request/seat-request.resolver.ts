import { Access, type Connection, CurrentViewer, PageArgs, toConnection, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecideSeatRequest } from './decide-seat-request.js';
import type { SeatRequestEntity, SeatRequestState } from './seat-request.entity.js';
import { DecideSeatRequestInput, RequestSeatInput, WithdrawSeatRequestInput } from './seat-request.inputs.js';
import { SeatRequestService } from './seat-request.service.js';
import { SeatRequestConnection, SeatRequestStateEnum, SeatRequestType } from './seat-request.type.js';

@Resolver(() => SeatRequestType)
export class SeatRequestResolver {
  constructor(
    private readonly requests: SeatRequestService,
    private readonly decision: DecideSeatRequest,
  ) {}

  @Access('signed-in')
  @Query(() => SeatRequestConnection, {
    name: 'seatRequests',
    description:
      'Requests that the viewer may see: those they decide, and those of their own entity. The latest first.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('state', { type: () => SeatRequestStateEnum, nullable: true }) state: SeatRequestState | null,
    @Args('body', { type: () => String, nullable: true, description: 'The code of a body.' })
    body: string | null,
  ): Promise<Connection<SeatRequestEntity>> {
    return toConnection(await this.requests.list(viewer, page, { state, body }));
  }

  @Access('signed-in')
  @Mutation(() => SeatRequestType, {
    description:
      'Asks for a seat for the viewer’s entity (its focal point, whoever speaks for it elsewhere).',
  })
  requestSeat(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RequestSeatInput,
  ): Promise<SeatRequestEntity> {
    return this.requests.ask(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => SeatRequestType, {
    description: 'Accepts or declines a request (chairs of the body, secretariat).',
  })
  decideSeatRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DecideSeatRequestInput,
  ): Promise<SeatRequestEntity> {
    return this.decision.decide(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => SeatRequestType, {
    description: 'Takes a request back (the asker, the focal points of the entity).',
  })
  withdrawSeatRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawSeatRequestInput,
  ): Promise<SeatRequestEntity> {
    return this.requests.withdraw(viewer, input);
  }
}
