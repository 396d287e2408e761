import { ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap, throwError } from 'rxjs';
import { problemOf } from './problem';
import { sessionGate } from './session-gate';

/** A simple form of another site cannot set a header, so the server takes no request without one. */
export const requestHeaders = { 'apollo-require-preflight': '1' } as const;

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: requestHeaders });

/** Only reading is tried again by itself: whether a write arrived before the network went, nobody here can know. */
const retry = new RetryLink({
  delay: { initial: 400, max: 4_000, jitter: true },
  attempts: (count, operation, error) =>
    count < 4 && operation.operationType === OperationTypeNode.QUERY && problemOf(error).code === 'NETWORK',
});

/** A request refused because the session ran out is sent again once the same person is back. */
const session = new ErrorLink(({ error, operation, forward }) => {
  if (problemOf(error).code !== 'UNAUTHENTICATED' || !sessionGate.guards()) return;
  return from(sessionGate.wait()).pipe(
    mergeMap((again) => (again ? forward(operation) : throwError(() => error))),
  );
});

export const link = ApolloLink.from([session, retry, http]);
