import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps what is being read or written where it is when posts come in: those put in front of it, and, while something
 * is being written below the list, those put at its end.
 */
export function useSteadyPage(
  list: RefObject<HTMLElement | null>,
  composer: RefObject<HTMLElement | null>,
  shown: unknown,
): () => void {
  const held = useRef<{ element: Element; top: number } | null>(null);

  const hold = () => {
    const inView = [...(list.current?.querySelectorAll('article') ?? [])].find(
      (post) => post.getBoundingClientRect().bottom > 0,
    );
    held.current = inView ? { element: inView, top: inView.getBoundingClientRect().top } : null;
  };

  useLayoutEffect(() => {
    const before = held.current;
    held.current = null;
    if (before?.element.isConnected)
      window.scrollBy(0, before.element.getBoundingClientRect().top - before.top);
  }, [shown]);

  useEffect(() => {
    const posts = list.current;
    if (!posts) return;
    let height = posts.offsetHeight;
    const grows = new ResizeObserver(() => {
      const by = posts.offsetHeight - height;
      height = posts.offsetHeight;
      if (by !== 0 && composer.current?.contains(document.activeElement)) window.scrollBy(0, by);
    });
    grows.observe(posts);
    return () => grows.disconnect();
  }, [list, composer]);

  return hold;
}
