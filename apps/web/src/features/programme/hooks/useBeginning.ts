import { useState } from 'react';

/** As many rows as are drawn without anyone noticing; a plan may have two thousand. */
const STEP = 100;

/** The beginning of a list that is here as a whole, and as much more of it as is asked for. */
export function useBeginning<Item>(items: readonly Item[], reach = 0) {
  const [asked, setAsked] = useState(STEP);
  // `reach` is the place of an item that has to be among them.
  const shown = Math.max(asked, reach);
  return {
    beginning: items.slice(0, shown),
    hasMore: shown < items.length,
    more: () => setAsked(shown + STEP),
  };
}
