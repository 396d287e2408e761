import { useEffect, useEffectEvent, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { UNREAD_LINE } from '../components/PostList';
import { postAnchor } from '../paths';
import { postsAround } from '../post-start';
import type { PostRange } from './usePosts';

function goTo(id: string, block: ScrollLogicalPosition): boolean {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
  return element !== null;
}

/**
 * Brings the reader to the post that the address names, fetching it when it is not here; else, once, to the first
 * unread post or to the end. Who comes back is left where they were.
 */
export function usePlace(
  sought: number | null,
  { ready, anythingNew, latest }: { ready: boolean; anythingNew: boolean; latest: number },
  load: (range: PostRange) => Promise<unknown>,
): void {
  const navigation = useNavigationType();
  const placed = useRef(false);
  // Posts that come later move nobody: what they change is read here, and does not call this again.
  const place = useEffectEvent((post: number | null) => {
    const first = !placed.current;
    placed.current = true;
    if (post !== null) {
      const found = goTo(postAnchor(post), 'start');
      if (!found)
        void load(postsAround(post)).then(() => requestAnimationFrame(() => goTo(postAnchor(post), 'start')));
    } else if (first && navigation !== NavigationType.Pop) {
      if (anythingNew) goTo(UNREAD_LINE, 'start');
      else goTo(postAnchor(latest), 'nearest');
    }
  });
  useEffect(() => {
    if (ready) place(sought);
  }, [ready, sought]);
}
