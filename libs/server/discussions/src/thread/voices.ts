import { type Audience, CAPACITIES, type Capacity, OFFICER_CAPACITIES } from '@concert/contracts';
import { type Mandate, mayRead, maySpeak, standingIn, type Voice } from '@concert/governance';

/** What a post is spoken as: an entity in a capacity, or the secretariat when the capacity is null. */
export interface SpeakingVoice {
  entityId: string;
  capacity: Capacity | null;
}

/** What is noted with a post: a voice, or where a guest comes from. */
export type PostVoice =
  (SpeakingVoice & { organisation: null }) | { entityId: null; capacity: null; organisation: string };

/** The state of a body that decides who may speak in it. */
export interface SpeakingBody {
  id: string;
  dissolved: string | null;
  observersMaySpeak: boolean;
}

/**
 * Everything a person may speak as in a thread of that audience, the usual choice first. Each seat is judged for
 * itself: who reads a thread as an officer does not speak in it as an observer. In a dissolved body nobody speaks.
 */
export function voicesIn(
  mandate: Mandate,
  body: SpeakingBody,
  audience: Audience,
  today: string,
): SpeakingVoice[] {
  if (mandate.entityId === null || (body.dissolved !== null && body.dissolved <= today)) return [];
  const seats = mandate.voices
    .filter((voice) => voice.bodyId === body.id && speaks(mandate, voice, body, audience))
    .map(asSpoken);
  const own = mandate.secretariat ? [{ entityId: mandate.entityId, capacity: null }] : [];
  const all = [
    ...seats.sort((a, b) => CAPACITIES.indexOf(a.capacity) - CAPACITIES.indexOf(b.capacity)),
    ...own,
  ];
  return all.filter((voice, index) => all.findIndex((other) => voiceEquals(voice, other)) === index);
}

function speaks(mandate: Mandate, voice: Voice, body: SpeakingBody, audience: Audience): boolean {
  const standing = standingIn({ ...mandate, secretariat: false, voices: [voice] }, body.id);
  return mayRead(audience, standing) && maySpeak(standing, body.observersMaySpeak);
}

/** An expert does not hold the office of the seat: the post of a chair’s expert is not the chair’s. */
function asSpoken(voice: Voice): { entityId: string; capacity: Capacity } {
  const office = voice.role === 'EXPERT' && OFFICER_CAPACITIES.includes(voice.capacity);
  return { entityId: voice.entityId, capacity: office ? 'MEMBER' : voice.capacity };
}

const voiceEquals = (a: SpeakingVoice, b: SpeakingVoice): boolean =>
  a.entityId === b.entityId && a.capacity === b.capacity;

/** How a client names a voice: `UNODC:CHAIR`, `UNOCT:SECRETARIAT`. */
export const voiceKey = (entityCode: string, capacity: Capacity | null): string =>
  `${entityCode}:${capacity ?? 'SECRETARIAT'}`;

/** The voice of that key; a bare entity code means the first of that entity. Undefined when the person has none such. */
export function chosenVoice(
  voices: readonly SpeakingVoice[],
  as: string | null | undefined,
  codeOf: (entityId: string) => string,
): SpeakingVoice | undefined {
  if (!as) return voices[0];
  return (
    voices.find((voice) => voiceKey(codeOf(voice.entityId), voice.capacity) === as) ??
    voices.find((voice) => codeOf(voice.entityId) === as)
  );
}
