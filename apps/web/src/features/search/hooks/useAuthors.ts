import { skipToken, useQuery } from '@apollo/client/react';
import { nodesOf } from '../../../apollo/use-pages';
import { AuthorDocument, AuthorsDocument, type AuthorsQuery } from '../search.generated';

export type Author = AuthorsQuery['people']['edges'][number]['node'];

/** People by what is typed of their names; nobody as long as nothing is. */
export function useAuthors(text: string): readonly Author[] {
  const sought = text.trim();
  const { data, previousData } = useQuery(
    AuthorsDocument,
    sought ? { variables: { text: sought } } : skipToken,
  );
  // While other letters are being looked for, the last answer stays: a list that blinks cannot be read.
  return sought ? nodesOf((data ?? previousData)?.people) : [];
}

/** What someone is called, whose id stands in the address; null while that is not known, or when there is nobody. */
export function useAuthorName(id: string): string | null {
  const { data } = useQuery(AuthorDocument, id ? { variables: { id } } : skipToken);
  return data?.person.name ?? null;
}
