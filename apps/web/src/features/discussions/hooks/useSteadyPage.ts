import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { SteadyPage } from '../steady-page';

/** Keeps what is being read or written where it is while the list above or around it changes. */
export function useSteadyPage(
  list: RefObject<HTMLElement | null>,
  composer: RefObject<HTMLElement | null>,
  shown: unknown,
): void {
  const steady = useRef<SteadyPage>(undefined);
  useLayoutEffect(() => steady.current?.keep(), [shown]);
  useEffect(() => {
    if (!list.current) return;
    steady.current = new SteadyPage(list.current, () => composer.current);
    return steady.current.watch();
  }, [list, composer]);
}
