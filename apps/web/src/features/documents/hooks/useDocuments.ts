import { useQuery } from '@apollo/client/react';
import { LIMITS, type Locale } from '@concert/contracts';
import type { DocumentState } from '../../../apollo/schema.generated';
import { useAct } from '../../../apollo/use-act';
import { nodesOf, usePages } from '../../../apollo/use-pages';
import {
  AddDocumentDocument,
  BodyPapersDocument,
  DocumentsDocument,
  PaperBodiesDocument,
  type DocumentRowFragment,
  type PaperBodyFragment,
} from '../documents.generated';

export type DocumentRow = DocumentRowFragment;
/** A body with the audiences the viewer may put papers in for. */
export type PaperBody = PaperBodyFragment;

export interface DocumentFilter {
  text: string;
  state: DocumentState | null;
  language: Locale | null;
}

/** Papers the viewer may read, of one body or of all, the latest revised first. */
export function useDocuments(body: string | null, { text, state, language }: DocumentFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(DocumentsDocument, {
    variables: { body, text: text || null, state, language, first: LIMITS.pageSize },
  });
  // While other letters are being looked for, the last answer stays: a list that blinks cannot be read.
  const documents = (data ?? previousData)?.documents;
  const pages = usePages(documents, (after) => fetchMore({ variables: { after } }));
  return { query: { data: documents, loading, error, refetch }, ...pages };
}

/** The bodies before which the viewer may put papers; empty while that is not known. */
export function usePaperBodies(): readonly PaperBody[] {
  const { data } = useQuery(PaperBodiesDocument);
  return nodesOf(data?.bodies)
    .filter(({ paperAudiences }) => paperAudiences.length > 0)
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }));
}

/** Null while it is not known, or when the viewer may put nothing in there. */
export function usePaperBody(code: string): PaperBody | null {
  const { data } = useQuery(BodyPapersDocument, { variables: { code } });
  return data && data.body.paperAudiences.length > 0 ? data.body : null;
}

const changes = [{ root: 'documents' }, { root: 'document' }];

export const useAddDocument = () => useAct(AddDocumentDocument, { changes });
