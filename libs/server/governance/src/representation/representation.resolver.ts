import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { RepresentationEntity } from './representation.entity.js';
import { EndRepresentationInput, NameRepresentativeInput } from './representation.inputs.js';
import { RepresentationService } from './representation.service.js';
import { RepresentationType } from './representation.type.js';

@Resolver(() => RepresentationType)
export class RepresentationResolver {
  constructor(private readonly representations: RepresentationService) {}

  @Access('signed-in')
  @Mutation(() => RepresentationType, {
    description: 'Names who speaks for an entity in a body (its focal point, the secretariat).',
  })
  nameRepresentative(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NameRepresentativeInput,
  ): Promise<RepresentationEntity> {
    return this.representations.name(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => RepresentationType, {
    description: 'Ends what a person says for an entity in a body (its focal point, the secretariat).',
  })
  endRepresentation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndRepresentationInput,
  ): Promise<RepresentationEntity> {
    return this.representations.end(viewer, input);
  }
}
