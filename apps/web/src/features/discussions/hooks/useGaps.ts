import { useCallback, useState, type RefObject } from 'react';
import { LIMITS } from '@concert/contracts';
import { postAnchor } from '../paths';
import { partOf, type Side, type Stretch } from '../post-window';
import type { SteadyPage } from '../steady-page';
import type { PostRange } from './usePosts';

/** Fills gaps between the posts that are here, page by page, while what is being read stays where it is. */
export function useGaps(
  list: RefObject<HTMLElement | null>,
  steady: SteadyPage,
  load: (range: PostRange) => Promise<unknown>,
): { fetching: number | null; fetchGap: (gap: Stretch, side: Side) => void } {
  const [fetching, setFetching] = useState<number | null>(null);
  const fetchGap = useCallback(
    (gap: Stretch, side: Side) => {
      setFetching(gap.from);
      const part = partOf(gap, side, LIMITS.pageSize);
      const awaited = postAnchor(part.fromSeq);
      steady.hold(list.current, awaited);
      void load(part).then((came) => {
        setFetching(null);
        // It does not come, or was asked for twice and is there.
        if (!came || document.getElementById(awaited)) steady.release();
      });
    },
    [list, steady, load, setFetching],
  );
  return { fetching, fetchGap };
}
