import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Problem } from '../../../apollo/problem';
import { ViewerDocument } from '../viewer.generated';
import { signIn } from './authentication';

/** Signs in and brings the new viewer; the page that shows the form decides where to go then. */
export function useSignIn() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (email: string, password: string): Promise<{ personId: string } | null> => {
    setBusy(true);
    setProblem(null);
    const refused = await signIn(email, password);
    if (refused) {
      setBusy(false);
      setProblem(refused);
      return null;
    }
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    setBusy(false);
    return data?.viewer ? { personId: data.viewer.person.id } : null;
  };
  return { submit, busy, problem };
}
