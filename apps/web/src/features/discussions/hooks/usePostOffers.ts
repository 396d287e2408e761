import { useCallback, useMemo, useState } from 'react';
import type { PostOffer } from '../../../assembly/feature';

/** What other features make of posts; their parts say it when they have come, and again when it changes. */
export function usePostOffers() {
  const [byFeature, setOffers] = useState<ReadonlyMap<string, PostOffer>>(new Map());
  const take = useCallback(
    (offer: PostOffer) => setOffers((offers) => new Map(offers).set(offer.from, offer)),
    [],
  );
  const offers = useMemo(() => [...byFeature.values()], [byFeature]);
  return { offers, take };
}
