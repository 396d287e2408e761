import { Access, type Connection, CurrentViewer, IdArg, toConnection, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddDocument } from './add-document.js';
import { AddRevision } from './add-revision.js';
import type { DocumentEntity } from './document.entity.js';
import {
  AddDocumentInput,
  AddRevisionInput,
  DocumentsArgs,
  RelabelDocumentInput,
  SetDocumentStateInput,
} from './document.inputs.js';
import { DocumentService } from './document.service.js';
import { DocumentConnection, DocumentType } from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  constructor(
    private readonly documents: DocumentService,
    private readonly adding: AddDocument,
    private readonly revising: AddRevision,
  ) {}

  @Access('signed-in')
  @Query(() => DocumentConnection, {
    name: 'documents',
    description: 'Papers the viewer may read, the latest revised first.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() { first, after, ...filter }: DocumentsArgs,
  ): Promise<Connection<DocumentEntity>> {
    return toConnection(await this.documents.list(viewer, filter, { first, after }));
  }

  @Access('signed-in')
  @Query(() => DocumentType, { name: 'document' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DocumentEntity> {
    return this.documents.getFor(viewer, id);
  }

  @Access('signed-in')
  @Mutation(() => DocumentType, {
    description: 'Puts an uploaded file before a body, as a new paper or as another language version of one.',
  })
  addDocument(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddDocumentInput,
  ): Promise<DocumentEntity> {
    return this.adding.run(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => DocumentType, { description: 'Gives a document a new content; the earlier ones stay.' })
  addRevision(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddRevisionInput,
  ): Promise<DocumentEntity> {
    return this.revising.run(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => DocumentType, {
    description:
      'Gives a document and its language versions another label; who may no longer see them loses them at once.',
  })
  relabelDocument(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, version, ...label }: RelabelDocumentInput,
  ): Promise<DocumentEntity> {
    return this.documents.relabel(viewer, id, label, version);
  }

  @Access('signed-in')
  @Mutation(() => DocumentType, {
    description: 'Brings a document into its next state; there is no way back.',
  })
  setDocumentState(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, state, version }: SetDocumentStateInput,
  ): Promise<DocumentEntity> {
    return this.documents.setState(viewer, id, state, version);
  }
}
