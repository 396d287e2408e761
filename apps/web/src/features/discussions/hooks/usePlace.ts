import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { scrollPlaces } from '../../../assembly/scroll-places';
import { UNREAD_LINE } from '../components/PostList';
import { postAnchor } from '../paths';
import { postsAround } from '../post-start';
import type { PostRange } from './usePosts';

const SETTLES_WITHIN = 1_500;
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

function goTo(id: string, block: ScrollLogicalPosition): boolean {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
  return element !== null;
}

/** Goes there, and stays there while what stands before it still grows; whoever moves in the meantime knows better. */
function settleAt(list: HTMLElement | null, id: string, block: ScrollLogicalPosition): () => void {
  goTo(id, block);
  const grows = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView({ block }));
  if (list) grows.observe(list);
  const stop = () => {
    grows.disconnect();
    clearTimeout(timer);
    for (const move of OWN_MOVES) window.removeEventListener(move, stop);
  };
  const timer = setTimeout(stop, SETTLES_WITHIN);
  for (const move of OWN_MOVES) window.addEventListener(move, stop, { passive: true });
  return stop;
}

/**
 * Brings the reader to the post that the address names, fetching it when it is not here; else, once, to the first
 * unread post or to the end. Who comes back is left where they were.
 */
export function usePlace(
  list: RefObject<HTMLElement | null>,
  sought: number | null,
  { ready, anythingNew, latest }: { ready: boolean; anythingNew: boolean; latest: number },
  load: (range: PostRange) => Promise<unknown>,
): void {
  const navigation = useNavigationType();
  const { key } = useLocation();
  const placed = useRef(false);
  const stop = useRef<() => void>(undefined);
  // Posts that come later move nobody: what they change is read here, and does not call this again.
  const place = useEffectEvent((post: number | null) => {
    const first = !placed.current;
    placed.current = true;
    if (first && navigation === NavigationType.Pop && scrollPlaces.of(key) !== undefined) return;
    const settle = (id: string, block: ScrollLogicalPosition) => {
      stop.current?.();
      stop.current = settleAt(list.current, id, block);
    };
    if (post !== null) {
      const id = postAnchor(post);
      if (document.getElementById(id)) settle(id, 'start');
      else void load(postsAround(post)).then(() => requestAnimationFrame(() => settle(id, 'start')));
    } else if (first) {
      if (anythingNew && document.getElementById(UNREAD_LINE)) settle(UNREAD_LINE, 'start');
      else if (!anythingNew) settle(postAnchor(latest), 'nearest');
    }
  });
  // Who follows a link to the same post once more has left it in the meantime.
  useEffect(() => {
    if (ready) place(sought);
  }, [ready, sought, key]);
  useEffect(() => () => stop.current?.(), []);
}
