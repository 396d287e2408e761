import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Gives the focus back to where it was when this was first drawn, should it be taken away while it is open. What is
 * only closed and stays drawn gives it back by itself.
 */
export function useFocusBack(opened: boolean): void {
  const [before] = useState(() => document.activeElement);
  const giveBack = useEffectEvent(() => {
    if (opened && before instanceof HTMLElement && document.activeElement === document.body) before.focus();
  });
  useEffect(() => () => giveBack(), []);
}
