import { type PersonEntity, PersonType } from '@concert/identity';
import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EndAffiliationInput, SetFocalPointInput, SetSecretariatInput } from './affiliation.inputs.js';
import { DutyService } from './duty.service.js';
import { EndAffiliation } from './end-affiliation.js';

@Resolver()
export class AffiliationResolver {
  constructor(
    private readonly duties: DutyService,
    private readonly leaving: EndAffiliation,
  ) {}

  @Access('signed-in')
  @Mutation(() => PersonType, {
    description:
      'A person leaves their entity and loses everything at once (its focal point, the secretariat).',
  })
  endAffiliation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndAffiliationInput,
  ): Promise<PersonEntity> {
    return this.leaving.end(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => PersonType, {
    description:
      'Makes a person a focal point of their entity, or no longer (its focal points, the secretariat).',
  })
  setFocalPoint(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetFocalPointInput,
  ): Promise<PersonEntity> {
    return this.duties.setFocalPoint(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => PersonType, {
    description: 'Makes a person a member of the secretariat, or no longer (secretariat).',
  })
  setSecretariat(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetSecretariatInput,
  ): Promise<PersonEntity> {
    return this.duties.setSecretariat(viewer, input);
  }
}
