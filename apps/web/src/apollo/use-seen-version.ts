import { useState } from 'react';

/**
 * The version of a thing that its writer began with, whatever has come live since: what somebody else has changed
 * meanwhile is refused, and overwritten only by whoever saves again. `look` is called when it was refused.
 */
export function useSeenVersion(current: number): { version: number; look: () => void } {
  const [version, setVersion] = useState(current);
  return { version, look: () => setVersion(current) };
}
