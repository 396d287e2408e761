import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Query } from '../../../apollo/Answer';
import { DeskDocument, SeeDeskDocument, type DeskQuery, type DeskRowFragment } from '../desk.generated';

export type Desk = DeskQuery['desk'];
export type DeskItem = DeskRowFragment;
export type DeskChange = Desk['changed'][number];

export function useDesk(): Query<Desk> {
  const { data, loading, error, refetch } = useQuery(DeskDocument);
  return { data: data?.desk, loading, error, refetch };
}

/** Long enough to have looked, not merely passed through. */
const LOOKED_MS = 4_000;

/** What changed counts as seen when one goes on from the desk: not before, or it would vanish while being read. */
export function useSeenWhenLeft(shown: boolean): void {
  const [see] = useMutation(SeeDeskDocument, { onError: () => undefined });
  useEffect(() => {
    if (!shown) return;
    const since = Date.now();
    return () => {
      if (Date.now() - since > LOOKED_MS) void see();
    };
  }, [shown, see]);
}
