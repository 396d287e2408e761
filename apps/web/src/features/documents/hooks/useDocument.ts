import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { problemOf } from '../../../apollo/problem';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  AddRevisionDocument,
  DocumentDocument,
  DownloadsDocument,
  RelabelDocumentDocument,
  SetDocumentStateDocument,
  type DocumentDetailsFragment,
  type DocumentStepRowFragment,
  type DownloadRowFragment,
  type RevisionRowFragment,
} from '../document.generated';

export type DocumentDetails = DocumentDetailsFragment;
export type DocumentStep = DocumentStepRowFragment;
export type Download = DownloadRowFragment;
export type Revision = RevisionRowFragment;

export function useDocument(id: string): Query<DocumentDetails> {
  const { data, loading, error, refetch } = useQuery(DocumentDocument, { variables: { id } });
  // A paper whose label was raised is gone at once, even while its last answer is still in the cache.
  const gone = error !== undefined && problemOf(error).code === 'NOT_FOUND';
  return { data: gone ? undefined : data?.document, loading, error, refetch };
}

/** Who took a copy of which revision, the latest first. */
export function useDownloads(id: string) {
  const { data, loading, error, refetch, fetchMore } = useQuery(DownloadsDocument, {
    variables: { id, first: LIMITS.pageSize },
  });
  const log = data?.document.downloads ?? undefined;
  const pages = usePages(log, (after) => fetchMore({ variables: { after } }));
  return { query: { data: log, loading, error, refetch }, ...pages };
}

// The language versions share the label, and lists the state.
const changes = [{ root: 'documents' }, { root: 'document' }];

export function useDocumentActs() {
  return {
    relabel: useAct(RelabelDocumentDocument, { changes }),
    setState: useAct(SetDocumentStateDocument, { changes }),
  };
}

export const useAddRevision = () => useAct(AddRevisionDocument, { changes });
