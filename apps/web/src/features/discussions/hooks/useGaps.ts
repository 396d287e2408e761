import { useCallback, useRef, useState } from 'react';
import { LIMITS } from '@concert/contracts';
import { partAt, type Stretch } from '../post-window';
import type { PostRange } from './usePosts';

/** Without a connection, moving about the page would ask again with every step. */
const AGAIN_AFTER = 2_000;

/** Fills gaps between the posts that are here, page by page, one at a time, once the reader has been brought to their place. */
export function useGaps(
  ready: boolean,
  load: (range: PostRange) => Promise<unknown>,
): { fetching: number | null; fetchGap: (gap: Stretch, place: number) => void } {
  const [fetching, setFetching] = useState<number | null>(null);
  const running = useRef(false);
  const failedAt = useRef(0);
  const fetchGap = useCallback(
    (gap: Stretch, place: number) => {
      if (!ready || running.current || Date.now() < failedAt.current + AGAIN_AFTER) return;
      running.current = true;
      setFetching(gap.from);
      void load(partAt(gap, place, LIMITS.pageSize)).then((came) => {
        running.current = false;
        if (!came) failedAt.current = Date.now();
        setFetching(null);
      });
    },
    [ready, load],
  );
  return { fetching, fetchGap };
}
