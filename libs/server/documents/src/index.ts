export {
  documentAdded,
  documentChanged,
  type DocumentPlace,
  documentRevised,
} from './document/document.events.js';
export { DocumentEntity, type DocumentState } from './document/document.entity.js';
export { DocumentLoaders } from './document/document.loaders.js';
export { mayReadDocument } from './document/document.policy.js';
export { DocumentService } from './document/document.service.js';
export { DocumentType } from './document/document.type.js';
export { DOCUMENTS_ENTITIES, DocumentsModule } from './documents.module.js';
export { withRevision } from './reference/references.js';
export { ReadableRevisions } from './revision/readable-revisions.js';
export { RevisionEntity } from './revision/revision.entity.js';
export { RevisionLoaders } from './revision/revision.loaders.js';
export type { LabelledRevision } from './revision/revision.store.js';
export { RevisionType } from './revision/revision.type.js';
export { UploadSweep } from './upload/upload-sweep.js';
