import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';

const LONG_MS = 450;

/** A finger that stays on something asks about it; it is not the press that would act. */
export function useHold(onHold: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: ({ pointerType }: PointerEvent) => {
      stop();
      held.current = false;
      if (pointerType !== 'touch') return;
      timer.current = setTimeout(() => {
        held.current = true;
        onHold();
      }, LONG_MS);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    // The browser's own menu would stand before what is shown.
    onContextMenu: (event: MouseEvent) => {
      if (held.current) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!held.current) return;
      held.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
