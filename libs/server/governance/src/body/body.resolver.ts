import {
  Access,
  type Connection,
  CurrentViewer,
  DateScalar,
  PageArgs,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { BodyOnDay } from './body-on-day.js';
import { BodyService } from './body.service.js';
import { BodyConnection, BodyType } from './body.type.js';

@Resolver(() => BodyType)
export class BodyResolver {
  constructor(private readonly bodies: BodyService) {}

  @Access('signed-in')
  @Query(() => BodyConnection, {
    name: 'bodies',
    description: 'The bodies of the Compact on a day: today’s when none is given.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf: string | null,
    @Args('includeDissolved', { defaultValue: false, description: 'Also those that had ended by that day.' })
    includeDissolved: boolean,
  ): Promise<Connection<BodyOnDay>> {
    return toConnection(await this.bodies.list(viewer, page, asOf, includeDissolved));
  }

  @Access('signed-in')
  @Query(() => BodyType, {
    name: 'body',
    description: 'One body, as it was on a day: today when none is given.',
  })
  get(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf: string | null,
  ): Promise<BodyOnDay> {
    return this.bodies.getByCode(viewer, code, asOf);
  }
}
