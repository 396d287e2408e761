import type { Audience } from '@concert/contracts';
import { defineEvent } from '@concert/kernel';

export interface DocumentPlace {
  documentId: string;
  bodyId: string;
  /** Who may see it, and who could until now: all of them are told. */
  audiences: Audience[];
}

export const documentAdded = defineEvent<DocumentPlace & { personId: string }>('documents.added');
export const documentRevised = defineEvent<DocumentPlace & { personId: string; revisionId: string }>(
  'documents.revised',
);
/** Its label or its state is another one. */
export const documentChanged = defineEvent<DocumentPlace & { personId: string }>('documents.changed');
