import { CAPACITIES, type Capacity, REPRESENTATION_ROLES, type RepresentationRole } from '@concert/contracts';
import { ViewerType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BodyOnDay } from '../body/body-on-day.js';
import { BodyLoaders } from '../body/body.loaders.js';
import { BodyType } from '../body/body.type.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityLoaders } from '../entity/entity.loaders.js';
import { EntityType } from '../entity/entity.type.js';
import type { Mandate } from '../standing/standing.js';
import { StandingService } from '../standing/standing.service.js';
import { ViewerStandingType } from './viewer.type.js';

interface StandingInBody {
  body: BodyOnDay;
  entityIds: string[];
  capacities: Capacity[];
  role: RepresentationRole | null;
}

@Resolver(() => ViewerType)
export class ViewerFields {
  constructor(
    private readonly standing: StandingService,
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
  ) {}

  @ResolveField(() => EntityType, { nullable: true, description: 'The entity the viewer belongs to.' })
  async entity(@Context() context: RequestContext): Promise<EntityEntity | null> {
    const { entityId } = (await this.mandate(context)) ?? {};
    return entityId ? context.loaders.by(this.entities.byId).load(entityId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer serves the bodies.' })
  async secretariat(@Context() context: RequestContext): Promise<boolean> {
    return (await this.mandate(context))?.secretariat ?? false;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer administers the people of their entity.' })
  async focalPoint(@Context() context: RequestContext): Promise<boolean> {
    return (await this.mandate(context))?.focalPoint ?? false;
  }

  @ResolveField(() => [ViewerStandingType], {
    description: 'The bodies the viewer speaks in, in their order.',
  })
  async standings(@Context() context: RequestContext): Promise<StandingInBody[]> {
    const voices = (await this.mandate(context))?.voices ?? [];
    const bodyIds = [...new Set(voices.map((voice) => voice.bodyId))];
    const bodies = await context.loaders.by(this.bodies.byId).loadMany(bodyIds);
    return bodies
      .filter((body): body is BodyOnDay => body !== null && !(body instanceof Error))
      .sort((a, b) => a.position - b.position || a.code.localeCompare(b.code))
      .map((body) => {
        const here = voices.filter((voice) => voice.bodyId === body.id);
        return {
          body,
          entityIds: [...new Set(here.map((voice) => voice.entityId))],
          capacities: CAPACITIES.filter((capacity) => here.some((voice) => voice.capacity === capacity)),
          role: REPRESENTATION_ROLES.find((role) => here.some((voice) => voice.role === role)) ?? null,
        };
      });
  }

  private async mandate({ viewer }: RequestContext): Promise<Mandate | null> {
    return viewer && this.standing.mandate(viewer);
  }
}

@Resolver(() => ViewerStandingType)
export class ViewerStandingFields {
  constructor(private readonly entities: EntityLoaders) {}

  @ResolveField(() => BodyType)
  body(@Parent() standing: StandingInBody): BodyOnDay {
    return standing.body;
  }

  @ResolveField('entities', () => [EntityType], { description: 'For whom they speak there.' })
  entitiesHere(@Parent() standing: StandingInBody, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).loadMany(standing.entityIds);
  }
}
