import { useState, type KeyboardEvent } from 'react';

/** An entry taken up with the keyboard, and the place (from 0) it would have if it were put down now. */
interface Lifted {
  key: string;
  place: number;
}

interface Telling {
  onLifted: (key: string, place: number) => void;
  onOver: (key: string, place: number) => void;
  onKept: (key: string) => void;
  onDropped: (key: string, place: number) => void;
}

const TAKE = new Set([' ', 'Enter']);
const STEPS: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Moving the entries of a list with the keyboard: lifted, walked through the list and dropped, step by step, by
 * place and not by where something happens to stand on the screen. Every key counts, however fast it follows.
 */
export function useLifting(keys: readonly string[], telling: Telling) {
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const from = lifted ? keys.indexOf(lifted.key) : -1;
  const keep = () => {
    if (!lifted) return;
    setLifted(null);
    telling.onKept(lifted.key);
  };
  const onKeyDown = (key: string) => (event: KeyboardEvent) => {
    const held = lifted?.key === key ? lifted : null;
    const step = STEPS[event.key];
    if (TAKE.has(event.key)) {
      event.preventDefault();
      if (event.repeat) return;
      if (held) {
        setLifted(null);
        if (held.place === from) telling.onKept(key);
        else telling.onDropped(key, held.place);
      } else {
        setLifted({ key, place: keys.indexOf(key) });
        telling.onLifted(key, keys.indexOf(key));
      }
    } else if (held && step !== undefined) {
      event.preventDefault();
      const place = Math.min(Math.max(held.place + step, 0), keys.length - 1);
      if (place === held.place) return;
      setLifted({ key, place });
      telling.onOver(key, place);
    } else if (held && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      keep();
    }
  };
  return { lifted: from < 0 ? null : lifted, from, onKeyDown, onBlur: keep };
}
