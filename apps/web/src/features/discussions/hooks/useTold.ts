import { useEffect, useRef, useState } from 'react';

/** Of which of several things more is shown: of one at a time, and until something else is touched. */
export function useTold<Kind>() {
  const [told, setTold] = useState<Kind | null>(null);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told === null) return;
    const end = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && row.current?.contains(target))) setTold(null);
    };
    document.addEventListener('pointerdown', end);
    return () => document.removeEventListener('pointerdown', end);
  }, [told]);
  const tell = (kind: Kind) => (on: boolean) =>
    setTold((now) => {
      if (on) return kind;
      return now === kind ? null : now;
    });
  return { told, tell, row };
}
