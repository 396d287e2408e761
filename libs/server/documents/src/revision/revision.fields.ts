import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DocumentLoaders } from '../document/document.loaders.js';
import { ReferenceLoaders } from '../reference/reference.loaders.js';
import { withRevision } from '../reference/references.js';
import type { RevisionEntity } from './revision.entity.js';
import { RevisionType } from './revision.type.js';

@Resolver(() => RevisionType)
export class RevisionFields {
  constructor(
    private readonly documents: DocumentLoaders,
    private readonly references: ReferenceLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @ResolveField(() => String, {
    description: 'The reference of the document with the number of this revision.',
  })
  async reference(
    @Parent() revision: RevisionEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<string> {
    const document = await loaders.by(this.documents.byId).load(revision.documentId);
    const reference = document && (await loaders.by(this.references.byId).load(document.referenceId));
    return withRevision(reference?.text ?? '', revision.number);
  }

  @ResolveField(() => PersonType)
  createdBy(@Parent() revision: RevisionEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(revision.createdById);
  }

  @ResolveField(() => String, { description: 'Where to fetch it, by right.' })
  url(@Parent() revision: RevisionEntity): string {
    return `/files/${revision.id}`;
  }
}
