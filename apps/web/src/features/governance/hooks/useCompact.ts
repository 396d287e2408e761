import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useFormats } from '@concert/web-ui';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { nodesOf } from '../../../apollo/use-pages';
import { arrangeCompact } from '../arrange-compact';
import {
  CompactDocument,
  FoundBodyDocument,
  type BodyCardFragment,
  type CompactQuery,
} from '../compact.generated';

export type BodyCard = BodyCardFragment;
export type Pillar = CompactQuery['pillars']['edges'][number]['node'];
export type Compact = ReturnType<typeof arrangeCompact<BodyCard, Pillar>>;

export function useCompact(): Query<Compact> {
  const { data, loading, error, refetch } = useQuery(CompactDocument);
  const today = useFormats().today();
  const arranged = useMemo(
    () => (data ? arrangeCompact(nodesOf(data.bodies), nodesOf(data.pillars), today) : undefined),
    [data, today],
  );
  return { data: arranged, loading, error, refetch };
}

export const useFoundBody = () => useAct(FoundBodyDocument, { changes: [{ root: 'bodies' }] });
