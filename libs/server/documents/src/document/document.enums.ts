import { enumOf } from '@concert/kernel';
import { DOCUMENT_STATES } from './document.entity.js';
import { DOCUMENT_STEP_KINDS } from './document-step.entity.js';

export const DocumentStateEnum = enumOf(
  'DocumentState',
  DOCUMENT_STATES,
  'Where a document stands in its life.',
);
export const DocumentStepKindEnum = enumOf(
  'DocumentStepKind',
  DOCUMENT_STEP_KINDS,
  'What of a document was changed.',
);
