import {
  type Action,
  type Audience,
  type Capacity,
  RIGHTS,
  type RepresentationRole,
  type StandingKind,
} from '@concert/contracts';

/** One seat a person may speak from in a body. */
export interface Voice {
  bodyId: string;
  entityId: string;
  capacity: Capacity;
  role: RepresentationRole;
}

/** A seat of a body, with one person who speaks from it, or null when its entity has named nobody. */
export interface SeatCalled {
  bodyId: string;
  entityId: string;
  capacity: Capacity;
  personId: string | null;
  role: RepresentationRole | null;
}

/** What a person may act as in one body at this moment. */
export interface Standing {
  readonly bodyId: string;
  readonly kinds: ReadonlySet<StandingKind>;
  readonly voices: readonly Voice[];
}

/** Everything a person may act as at this moment; computed from seats × representations, never stored. */
export interface Mandate {
  readonly personId: string;
  /** The entity the person belongs to; null for someone who belongs to none (any more). */
  readonly entityId: string | null;
  readonly secretariat: boolean;
  readonly focalPoint: boolean;
  readonly voices: readonly Voice[];
}

const CAPACITY_KIND: Record<Capacity, StandingKind> = {
  CHAIR: 'C',
  CO_CHAIR: 'C',
  VICE_CHAIR: 'V',
  MEMBER: 'M',
  OBSERVER: 'O',
};

/** An expert speaks from the seat but does not hold its office: an officer's expert counts as a member's. */
const kindOf = (voice: Voice): StandingKind => {
  const kind = CAPACITY_KIND[voice.capacity];
  return voice.role === 'EXPERT' && kind !== 'O' ? 'M' : kind;
};

export function standingIn(mandate: Mandate, bodyId: string): Standing {
  const voices = mandate.voices.filter((voice) => voice.bodyId === bodyId);
  const kinds = new Set(voices.map(kindOf));
  if (mandate.entityId !== null && kinds.size === 0) kinds.add('X');
  if (mandate.secretariat) kinds.add('S');
  return { bodyId, kinds, voices };
}

/** The table of rights of the domain; a state-dependent rule adds its own condition. */
export function may(action: Action, standing: Standing): boolean {
  const allowed: readonly StandingKind[] = RIGHTS[action];
  return allowed.some((kind) => standing.kinds.has(kind));
}

const READERS: Record<Audience, readonly StandingKind[]> = {
  COMPACT: ['S', 'C', 'V', 'M', 'O', 'X'],
  BODY: ['S', 'C', 'V', 'M', 'O'],
  MEMBERS: ['S', 'C', 'V', 'M'],
  OFFICERS: ['S', 'C', 'V'],
};

/** Whether someone of this standing may see a thing of that audience in the body. */
export function mayRead(audience: Audience, standing: Standing): boolean {
  return READERS[audience].some((kind) => standing.kinds.has(kind));
}

/** Posting is for members; for observers where the body lets them speak. */
export function maySpeak(standing: Standing, observersMaySpeak: boolean): boolean {
  return may('post', standing) || (observersMaySpeak && may('postWhereObserversSpeak', standing));
}
