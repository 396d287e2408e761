import { useQuery } from '@apollo/client/react';
import { DemonstrationDocument, type DemonstrationQuery } from '../demonstration.generated';

export type DemonstrationAccount = NonNullable<DemonstrationQuery['demonstration']>['accounts'][number];

/** The accounts anyone may try; none in production. */
export function useDemonstration(): readonly DemonstrationAccount[] {
  const { data } = useQuery(DemonstrationDocument, { fetchPolicy: 'cache-first' });
  return data?.demonstration?.accounts ?? [];
}

/** Known to everyone who reads the README; the accounts exist only where the data is invented. */
export const DEMONSTRATION_PASSWORD = 'compact-demo';
