import { Access, Clock, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { BodyEntity } from './body.entity.js';
import { DissolveBodyInput, FoundBodyInput, RenameBodyInput, SetBodyOptionsInput } from './body.inputs.js';
import { BodyLifecycleService } from './body-lifecycle.service.js';
import { type BodyOnDay, onDay } from './body-on-day.js';
import { BodyType } from './body.type.js';
import { DissolveBody } from './dissolve-body.js';

@Resolver(() => BodyType)
export class BodyLifecycleResolver {
  constructor(
    private readonly lifecycle: BodyLifecycleService,
    private readonly dissolution: DissolveBody,
    private readonly clock: Clock,
  ) {}

  @Access('signed-in')
  @Mutation(() => BodyType, { description: 'Founds a body (secretariat).' })
  foundBody(@CurrentViewer() viewer: Viewer, @Args('input') input: FoundBodyInput): Promise<BodyOnDay> {
    return this.today(this.lifecycle.found(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => BodyType, { description: 'Gives a body a new name from a day on (secretariat).' })
  renameBody(@CurrentViewer() viewer: Viewer, @Args('input') input: RenameBodyInput): Promise<BodyOnDay> {
    return this.today(this.lifecycle.rename(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => BodyType, { description: 'Ends a body and everything held in it, on a day (secretariat).' })
  dissolveBody(@CurrentViewer() viewer: Viewer, @Args('input') input: DissolveBodyInput): Promise<BodyOnDay> {
    return this.today(this.dissolution.dissolve(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => BodyType, { description: 'Sets how a body works (secretariat).' })
  setBodyOptions(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetBodyOptionsInput,
  ): Promise<BodyOnDay> {
    return this.today(this.lifecycle.setOptions(viewer, input));
  }

  private async today(body: Promise<BodyEntity>): Promise<BodyOnDay> {
    return onDay(await body, this.clock.today());
  }
}
