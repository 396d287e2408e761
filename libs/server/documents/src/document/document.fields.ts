import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { withRevision } from '../reference/references.js';
import { ReferenceLoaders } from '../reference/reference.loaders.js';
import type { RevisionEntity } from '../revision/revision.entity.js';
import { RevisionLoaders } from '../revision/revision.loaders.js';
import { RevisionType } from '../revision/revision.type.js';
import type { DocumentEntity } from './document.entity.js';
import { DocumentLoaders } from './document.loaders.js';
import { DocumentStepType, DocumentType } from './document.type.js';
import type { DocumentStepEntity } from './document-step.entity.js';

@Resolver(() => DocumentType)
export class DocumentFields {
  constructor(
    private readonly documents: DocumentLoaders,
    private readonly references: ReferenceLoaders,
    private readonly revisionLoaders: RevisionLoaders,
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @ResolveField(() => BodyType)
  body(@Parent() document: DocumentEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.bodies.byId).load(document.bodyId);
  }

  @ResolveField(() => String, {
    description:
      'Our own number of it, e.g. WG3/2026/WP.4/Rev.1; not an official symbol. Language versions share it.',
  })
  async reference(
    @Parent() document: DocumentEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<string> {
    const reference = await loaders.by(this.references.byId).load(document.referenceId);
    return withRevision(reference?.text ?? '', document.revisionNumber);
  }

  @ResolveField(() => PersonType)
  createdBy(@Parent() document: DocumentEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(document.createdById);
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'The entity it was put in for.' })
  entity(@Parent() document: DocumentEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.entities.byId).load(document.entityId);
  }

  @ResolveField(() => RevisionType, { nullable: true })
  currentRevision(
    @Parent() document: DocumentEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<RevisionEntity | null> {
    return loaders.by(this.revisionLoaders.currentOf).load(document.id);
  }

  @ResolveField(() => [RevisionType], { description: 'All of them, the newest first.' })
  revisions(
    @Parent() document: DocumentEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<RevisionEntity[]> {
    return loaders.by(this.revisionLoaders.ofDocument).load(document.id);
  }

  @ResolveField(() => [DocumentType], { description: 'The same paper in other languages.' })
  async languageVersions(
    @Parent() document: DocumentEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<DocumentEntity[]> {
    // They share one label, so whoever sees this one may see them all.
    const versions = await loaders.by(this.documents.byReference).load(document.referenceId);
    return versions.filter((version) => version.id !== document.id);
  }

  @ResolveField(() => [DocumentStepType], {
    description: 'What happened to its state and its label, the oldest first.',
  })
  history(
    @Parent() document: DocumentEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<DocumentStepEntity[]> {
    return loaders.by(this.documents.steps).load(document.id);
  }
}

@Resolver(() => DocumentStepType)
export class DocumentStepFields {
  constructor(private readonly persons: PersonLoaders) {}

  @ResolveField(() => PersonType)
  by(@Parent() step: DocumentStepEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(step.personId);
  }
}
