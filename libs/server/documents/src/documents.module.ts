import { DiscussionsModule } from '@concert/discussions';
import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { AddDocument } from './document/add-document.js';
import { AddRevision } from './document/add-revision.js';
import { BodyPapersFields } from './document/body-papers.fields.js';
import { DocumentAnchor } from './document/document-anchor.js';
import { DocumentThreadsField } from './document/document-threads.fields.js';
import { DocumentEntity } from './document/document.entity.js';
import { DocumentFields, DocumentStepFields } from './document/document.fields.js';
import { DocumentLoaders } from './document/document.loaders.js';
import { DocumentRealtime } from './document/document.realtime.js';
import { DocumentResolver } from './document/document.resolver.js';
import { DocumentService } from './document/document.service.js';
import { DocumentStore } from './document/document.store.js';
import { DocumentRightsFields } from './document/document-rights.fields.js';
import { DocumentStepEntity } from './document/document-step.entity.js';
import { DocumentWriter } from './document/document-writer.js';
import { FindableDocuments } from './document/findable-documents.store.js';
import { UploadRights } from './document/upload-rights.js';
import { DownloadController } from './download/download.controller.js';
import { DownloadEntity } from './download/download.entity.js';
import { DownloadFields } from './download/download.fields.js';
import { DownloadLoaders } from './download/download.loaders.js';
import { DownloadService } from './download/download.service.js';
import { DownloadStore } from './download/download.store.js';
import { ReferenceEntity } from './reference/reference.entity.js';
import { ReferenceLoaders } from './reference/reference.loaders.js';
import { ReferenceStore } from './reference/reference.store.js';
import { ReferenceCounterEntity } from './reference/reference-counter.entity.js';
import { References } from './reference/references.js';
import { ReadableRevisions } from './revision/readable-revisions.js';
import { RevisionEntity } from './revision/revision.entity.js';
import { RevisionFields } from './revision/revision.fields.js';
import { RevisionLoaders } from './revision/revision.loaders.js';
import { RevisionStore } from './revision/revision.store.js';
import { RevisionUploads } from './revision/revision-uploads.js';

export const DOCUMENTS_ENTITIES = [
  ReferenceEntity,
  ReferenceCounterEntity,
  DocumentEntity,
  DocumentStepEntity,
  RevisionEntity,
  DownloadEntity,
];

/** Papers of the bodies: their references, labels and states, their immutable revisions, and who took copies. */
@Module({
  imports: [IdentityModule, GovernanceModule, DiscussionsModule],
  controllers: [DownloadController],
  providers: [
    ReferenceStore,
    ReferenceLoaders,
    References,
    DocumentStore,
    FindableDocuments,
    DocumentService,
    DocumentWriter,
    UploadRights,
    AddDocument,
    AddRevision,
    DocumentLoaders,
    DocumentResolver,
    DocumentFields,
    DocumentStepFields,
    DocumentRightsFields,
    DocumentThreadsField,
    DocumentAnchor,
    BodyPapersFields,
    DocumentRealtime,
    RevisionStore,
    RevisionLoaders,
    RevisionFields,
    ReadableRevisions,
    RevisionUploads,
    DownloadStore,
    DownloadService,
    DownloadLoaders,
    DownloadFields,
  ],
  exports: [DocumentService, DocumentLoaders, RevisionLoaders, ReadableRevisions, FindableDocuments],
})
export class DocumentsModule {}
