import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BodyOnDay } from '../body/body-on-day.js';
import { BodyType } from '../body/body.type.js';
import { StandingService } from '../standing/standing.service.js';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity.js';
import { TermsOfReferenceLoaders } from './terms-of-reference.loaders.js';
import { inForceOn, visibleTo } from './terms-of-reference.policy.js';
import { TermsOfReferenceType } from './terms-of-reference.type.js';

@Resolver(() => BodyType)
export class TermsOfReferenceFields {
  constructor(
    private readonly terms: TermsOfReferenceLoaders,
    private readonly standing: StandingService,
  ) {}

  @ResolveField(() => [TermsOfReferenceType], {
    description: 'Every version, the newest first; proposals only for those who sit in the body.',
  })
  async termsOfReference(
    @Parent() body: BodyOnDay,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<TermsOfReferenceEntity[]> {
    if (!viewer) return [];
    return visibleTo(
      await loaders.by(this.terms.ofBody).load(body.id),
      await this.standing.in(viewer, body.id),
    );
  }

  @ResolveField(() => TermsOfReferenceType, {
    nullable: true,
    description: 'The version in force on that day.',
  })
  async currentTermsOfReference(
    @Parent() body: BodyOnDay,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<TermsOfReferenceEntity | null> {
    return viewer && inForceOn(await loaders.by(this.terms.ofBody).load(body.id), body.asOf);
  }
}
