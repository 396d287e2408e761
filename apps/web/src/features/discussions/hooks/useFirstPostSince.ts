import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { problemOf, type Problem } from '../../../apollo/problem';
import { FirstPostSinceDocument } from '../thread.generated';

/** Where a day begins in a thread: no number when all posts are older, nothing when that cannot be told. */
export function useFirstPostSince(threadId: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const find = async (day: string): Promise<{ seq: number | null } | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await client.query({
        query: FirstPostSinceDocument,
        variables: { id: threadId, day },
        fetchPolicy: 'no-cache',
      });
      return { seq: data?.firstPostSince ?? null };
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { find, busy, problem };
}
