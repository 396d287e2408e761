import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { problemOf, type Problem } from './problem';
import { refresh, type Change } from './refresh';

interface ActOptions<Data> {
  /** What else changed on the server, so that it is asked for again. */
  changes?: readonly Change[] | ((data: Data) => readonly Change[]);
  /** Called with every refusal, also when what was acted on has left the page by then. */
  refused?: (problem: Problem) => void;
}

export interface Act<Data, Input> {
  /** Undefined when it was refused or did not arrive: `problem` says why, and the form keeps what was typed. */
  act: (input: Input, optimistic?: Data) => Promise<Data | undefined>;
  busy: boolean;
  problem: Problem | null;
  forget: () => void;
}

/** One mutation as an act of a person: every mutation takes one `input`. */
export function useAct<Data, Variables extends OperationVariables & { input: unknown }>(
  document: TypedDocumentNode<Data, Variables>,
  { changes, refused }: ActOptions<Data> = {},
): Act<Data, Variables['input']> {
  const client = useApolloClient();
  const [mutate, { loading, error, reset }] = useMutation<Data, OperationVariables>(document);
  const act = useCallback(
    async (input: Variables['input'], optimistic?: Data) => {
      try {
        const { data } = await mutate({
          variables: { input },
          ...(optimistic && { optimisticResponse: optimistic as never }),
        });
        if (!data) return undefined;
        const found = data as Data;
        if (changes) refresh(client, typeof changes === 'function' ? changes(found) : changes);
        return found;
      } catch (error) {
        const problem = problemOf(error);
        // What is on screen is old: whoever is told so wants to see what is new. The hook keeps the error.
        if (problem.code === 'STALE' && Array.isArray(changes)) refresh(client, changes);
        refused?.(problem);
        return undefined;
      }
    },
    [mutate, client, changes, refused],
  );
  return { act, busy: loading, problem: error ? problemOf(error) : null, forget: reset };
}
