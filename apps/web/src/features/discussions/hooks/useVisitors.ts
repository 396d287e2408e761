import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { PRESENCE_MS, type ThreadPresence } from '@concert/contracts';
import { live } from '../../../realtime/live';
import { useCatchUp, useLive } from '../../../realtime/use-live';
import { stillThere, whoIsThere, type Visits } from '../visits';

/** Nothing typed for so long: no longer writing. */
const STOPPED = 4_000;
const LOOKED_OVER = 5_000;

/** Who else looks at a thread and who writes in it, while its page is open; and tells them the same of the reader. */
export function useVisitors(
  threadId: string,
  viewerId: string,
  composer: RefObject<HTMLElement | null>,
): { here: readonly string[]; writing: readonly string[] } {
  const [visits, setVisits] = useState<Visits>(new Map());
  const writing = useRef(false);
  const note = (presences: readonly ThreadPresence[]) =>
    setVisits((now) => stillThere(now, presences, threadId, Date.now()));
  const come = () => {
    if (document.visibilityState === 'visible') live.look(threadId, writing.current, note);
    else live.look(null, false);
  };
  const enter = useEffectEvent(come);
  useLive('thread.presence', (presence) => note([presence]));
  useCatchUp(come);
  useEffect(() => {
    enter();
    const changed = () => enter();
    const again = setInterval(() => {
      if (document.visibilityState === 'visible') live.look(threadId, writing.current);
    }, PRESENCE_MS.again);
    const over = setInterval(
      () => setVisits((now) => stillThere(now, [], threadId, Date.now())),
      LOOKED_OVER,
    );
    document.addEventListener('visibilitychange', changed);
    return () => {
      clearInterval(again);
      clearInterval(over);
      document.removeEventListener('visibilitychange', changed);
      live.look(null, false);
    };
  }, [threadId]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const become = (now: boolean) => {
      if (writing.current === now) return;
      writing.current = now;
      live.look(threadId, now);
    };
    const typed = (event: Event) => {
      if (!composer.current?.contains(event.target as Node)) return;
      become(true);
      clearTimeout(timer);
      timer = setTimeout(become, STOPPED, false);
    };
    document.addEventListener('input', typed);
    return () => {
      document.removeEventListener('input', typed);
      clearTimeout(timer);
    };
  }, [threadId, composer]);
  return whoIsThere(visits, viewerId);
}
