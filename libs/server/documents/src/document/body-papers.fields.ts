import { AUDIENCES, type Audience } from '@concert/contracts';
import { AudienceEnum, type BodyEntity, BodyType, StandingService } from '@concert/governance';
import { Clock, type RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isAtWork, mayLabel, mayUpload } from './document.policy.js';

@Resolver(() => BodyType)
export class BodyPapersFields {
  constructor(
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [AudienceEnum], {
    description:
      'For whom the viewer may put papers in here, the widest audience first; empty when for nobody.',
  })
  async paperAudiences(
    @Parent() body: BodyEntity,
    @Context() { viewer }: RequestContext,
  ): Promise<Audience[]> {
    if (!viewer) return [];
    const standing = await this.standing.in(viewer, body.id);
    if (!mayUpload(standing) || !isAtWork(body, this.clock.today())) return [];
    return AUDIENCES.filter((audience) => mayLabel(standing, audience));
  }
}
