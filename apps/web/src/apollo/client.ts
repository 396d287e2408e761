import { ApolloClient, InMemoryCache, type TypePolicies } from '@apollo/client';
import { link } from './links';
import { typePolicies } from './type-policies';

/** Features add the policies of their own lists. */
export function createClient(more: readonly TypePolicies[]): ApolloClient {
  const cache = new InMemoryCache({ typePolicies });
  for (const policies of more) cache.policies.addTypePolicies(policies);
  return new ApolloClient({
    cache,
    link,
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
