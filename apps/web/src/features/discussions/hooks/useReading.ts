import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useCatchUp } from '../../../realtime/use-live';
import { readUpTo, united, type Stretch } from '../post-window';
import { useMarkRead, type Thread } from './useThread';

const SETTLED = 700;

/**
 * Notes how far the viewer has read: the end of a post has been on the screen, in a window that was in front, for a
 * moment. Ends of posts are the elements with `data-end`. `onSeen` is told the furthest of them, read or not: who jumps
 * ahead sees posts and leaves others unread.
 */
export function useReading(
  list: RefObject<HTMLElement | null>,
  thread: Thread,
  stretches: readonly Stretch[],
  onSeen: (seq: number) => void,
) {
  const { act } = useMarkRead();
  const seen = useRef(new Set<number>());
  const furthest = useRef(0);
  const tellSeen = useRef(onSeen);
  const wereHere = useRef<readonly Stretch[]>([]);
  const told = useRef(0);
  const { id: threadId, readSeq } = thread;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const note = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      tellSeen.current(furthest.current);
      const seq = readUpTo(wereHere.current, readSeq, seen.current);
      if (seq <= Math.max(readSeq, told.current)) return;
      told.current = seq;
      // What did not arrive is told again with the next post that is read, or when the connection is back.
      void act({ threadId, seq }).then((done) => {
        if (!done) told.current = 0;
      });
    }, SETTLED);
  }, [act, threadId, readSeq]);

  useEffect(() => {
    tellSeen.current = onSeen;
  });
  useCatchUp(note);
  useEffect(() => {
    // Who reads on without a pause has read what has left the page meanwhile, too.
    wereHere.current = united(wereHere.current, stretches);
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const seq = Number((target as HTMLElement).dataset.end);
        if (!isIntersecting) continue;
        seen.current.add(seq);
        furthest.current = Math.max(furthest.current, seq);
      }
      note();
    });
    for (const end of list.current?.querySelectorAll('[data-end]') ?? []) observer.observe(end);
    document.addEventListener('visibilitychange', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', note);
      clearTimeout(timer.current);
    };
  }, [list, note, stretches]);
}
