import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ViewerDocument } from '../viewer.generated';

/** To be called after an act that signs in: from then on the application knows who is there. */
export function useSignedInNow(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
  }, [client]);
}
