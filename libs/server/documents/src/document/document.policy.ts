import type { Audience } from '@concert/contracts';
import { type BodyEntity, may, mayRead, type Standing } from '@concert/governance';
import type { DocumentEntity, DocumentState } from './document.entity.js';
import type { DocumentActionsType } from './document.type.js';

type Labelled = Pick<DocumentEntity, 'audience'>;
type InLife = Pick<DocumentEntity, 'audience' | 'state' | 'entityId'>;

/** The life of a document runs one way: what was published is superseded or withdrawn, never taken back. */
const NEXT: Record<DocumentState, readonly DocumentState[]> = {
  DRAFT: ['FOR_COMMENT', 'CLEARED', 'WITHDRAWN'],
  FOR_COMMENT: ['CLEARED', 'WITHDRAWN'],
  CLEARED: ['FINAL', 'WITHDRAWN'],
  FINAL: ['SUPERSEDED', 'WITHDRAWN'],
  SUPERSEDED: [],
  WITHDRAWN: [],
};

/** Before it is cleared, the entity that put a paper in may itself ask for comments on it, or withdraw it. */
const OWN_STEPS: readonly DocumentState[] = ['FOR_COMMENT', 'WITHDRAWN'];
const NOT_CLEARED: readonly DocumentState[] = ['DRAFT', 'FOR_COMMENT'];

export const mayReadDocument = (standing: Standing, document: Labelled): boolean =>
  mayRead(document.audience, standing);

export const mayUpload = (standing: Standing): boolean => may('uploadDocument', standing);

/** Nobody puts in a paper that they could not see themselves afterwards. */
export const mayLabel = (standing: Standing, audience: Audience): boolean => mayRead(audience, standing);

export const mayClear = (standing: Standing): boolean => may('clearDocument', standing);

/** What is superseded or withdrawn has had its last content. */
export const isOver = ({ state }: Pick<DocumentEntity, 'state'>): boolean => NEXT[state].length === 0;

/** A cleared paper is revised only by those who may clear one: a new content is a new clearance. */
export const mayRevise = (standing: Standing, { state }: Pick<DocumentEntity, 'state'>): boolean =>
  mayUpload(standing) && (NOT_CLEARED.includes(state) || mayClear(standing));

export const canBecome = (from: DocumentState, to: DocumentState): boolean => NEXT[from].includes(to);

/** Into which states someone of this standing may bring the document now. */
export function nextStates(standing: Standing, document: InLife): DocumentState[] {
  if (mayClear(standing)) return [...NEXT[document.state]];
  if (!mayUpload(standing) || !NOT_CLEARED.includes(document.state)) return [];
  const own = standing.voices.some((voice) => voice.entityId === document.entityId);
  return own ? NEXT[document.state].filter((state) => OWN_STEPS.includes(state)) : [];
}

/** The log of downloads is for officers and secretariat. */
export const maySeeDownloads = (standing: Standing): boolean => mayRead('OFFICERS', standing);

/** A dissolved body is read, not worked in. */
export const isAtWork = ({ dissolved }: Pick<BodyEntity, 'dissolved'>, day: string): boolean =>
  dissolved === null || dissolved > day;

/** Everything someone of this standing may do with the document in its body as they are now. */
export function documentActions(
  standing: Standing,
  document: InLife,
  body: Pick<BodyEntity, 'dissolved'> | null,
  day: string,
): DocumentActionsType {
  const grows = body !== null && isAtWork(body, day) && !isOver(document);
  return {
    revise: grows && mayRevise(standing, document),
    translate: grows && mayUpload(standing),
    relabel: mayClear(standing),
    seeDownloads: maySeeDownloads(standing),
    states: nextStates(standing, document),
  };
}
