import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity.js';
import { AddTermsOfReferenceInput, PutTermsOfReferenceInForceInput } from './terms-of-reference.inputs.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import { TermsOfReferenceType } from './terms-of-reference.type.js';

@Resolver(() => TermsOfReferenceType)
export class TermsOfReferenceResolver {
  constructor(private readonly terms: TermsOfReferenceService) {}

  @Access('signed-in')
  @Mutation(() => TermsOfReferenceType, {
    description:
      'Adds a version of a body’s mandate: chairs propose one, the secretariat may put it in force.',
  })
  addTermsOfReference(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddTermsOfReferenceInput,
  ): Promise<TermsOfReferenceEntity> {
    return this.terms.add(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => TermsOfReferenceType, {
    description: 'Records that a proposed mandate was approved and from when it is in force (secretariat).',
  })
  putTermsOfReferenceInForce(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PutTermsOfReferenceInForceInput,
  ): Promise<TermsOfReferenceEntity> {
    return this.terms.putInForce(viewer, input);
  }
}
