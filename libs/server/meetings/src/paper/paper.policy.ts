import type { Audience } from '@concert/contracts';
import { narrower } from '../meeting/meeting.policy.js';

interface Labelled {
  audience: Audience;
}

/** Whether someone who may see the item may not read the paper, so that whoever pins it can be warned. */
export function isWithheldFromSome(
  document: Labelled & { bodyId: string },
  item: Labelled,
  meeting: Labelled,
  bodyIds: readonly string[],
): boolean {
  if (document.audience === 'COMPACT') return false;
  const seenBy = narrower(meeting.audience, item.audience);
  return (
    narrower(seenBy, document.audience) !== seenBy || bodyIds.some((bodyId) => bodyId !== document.bodyId)
  );
}
