import { PRESENCE_MS, type ThreadPresence } from '@concert/contracts';

interface Visit extends ThreadPresence {
  heardAt: number;
}

/** The windows in which a thread is looked at, by their visitor. */
export type Visits = ReadonlyMap<string, Visit>;

/** With what was heard of since, and without those who have gone, or from whom no sign of life came. */
export function stillThere(
  visits: Visits,
  heard: readonly ThreadPresence[],
  threadId: string,
  now: number,
): Visits {
  const next = new Map(visits);
  for (const presence of heard) {
    if (presence.threadId !== threadId) continue;
    if (presence.state === 'GONE') next.delete(presence.visitor);
    else next.set(presence.visitor, { ...presence, heardAt: now });
  }
  for (const [visitor, { heardAt }] of next) if (now - heardAt > PRESENCE_MS.gone) next.delete(visitor);
  return heard.length === 0 && next.size === visits.size ? visits : next;
}

/** Persons, each once whatever number of windows they have, without the reader; who writes is not named as being there, too. */
export function whoIsThere(
  visits: Visits,
  viewerId: string,
): { here: readonly string[]; writing: readonly string[] } {
  const others = [...visits.values()].filter(({ personId }) => personId !== viewerId);
  const writing = new Set(others.filter(({ state }) => state === 'WRITING').map(({ personId }) => personId));
  const here = new Set(others.map(({ personId }) => personId).filter((id) => !writing.has(id)));
  return { here: [...here], writing: [...writing] };
}
