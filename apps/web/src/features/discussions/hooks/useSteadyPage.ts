import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { SteadyPage } from '../steady-page';

/**
 * Keeps what is being read or written where it is when posts come in: those put in front of it, and, while something
 * is being written below the list, those put at its end.
 */
export function useSteadyPage(
  list: RefObject<HTMLElement | null>,
  composer: RefObject<HTMLElement | null>,
  shown: unknown,
): SteadyPage {
  const [steady] = useState(() => new SteadyPage());
  const height = useRef(0);

  useLayoutEffect(() => {
    // What has been made good here is not to be made good once more below.
    height.current += steady.keep();
  }, [steady, shown]);
  useEffect(() => steady.release, [steady]);

  useEffect(() => {
    const posts = list.current;
    if (!posts) return;
    height.current = posts.offsetHeight;
    const grows = new ResizeObserver(() => {
      const by = posts.offsetHeight - height.current;
      height.current = posts.offsetHeight;
      if (by !== 0 && composer.current?.contains(document.activeElement)) window.scrollBy(0, by);
    });
    grows.observe(posts);
    return () => grows.disconnect();
  }, [list, composer]);

  return steady;
}
