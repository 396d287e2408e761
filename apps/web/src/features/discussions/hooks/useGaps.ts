import { useCallback, useState, type RefObject } from 'react';
import { LIMITS } from '@concert/contracts';
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
      steady.hold(list.current);
      void load(partOf(gap, side, LIMITS.pageSize)).then(() => {
        setFetching(null);
        // The posts are drawn by then.
        requestAnimationFrame(steady.release);
      });
    },
    [list, steady, load, setFetching],
  );
  return { fetching, fetchGap };
}
