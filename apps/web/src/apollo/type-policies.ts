import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * A list that comes in pages. `filters` names the arguments which make it another list; `first` and `after` only say
 * which part of it is asked for.
 */
export const pagedList = (...filters: string[]): FieldPolicy => relayStylePagination(filters);

export const typePolicies: TypePolicies = {
  // There is one viewer and no id to tell several apart.
  Viewer: { keyFields: [], merge: true },
};
