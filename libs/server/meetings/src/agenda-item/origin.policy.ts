import { CLASSIFICATIONS, type Label } from '@concert/contracts';
import { narrower } from '../meeting/meeting.policy.js';

/** The thread in which something was said that is put before a meeting. */
type Origin = Label & { bodyId: string };

const isLessCareful = (one: Label, than: Label): boolean =>
  CLASSIFICATIONS.indexOf(one.classification) < CLASSIFICATIONS.indexOf(than.classification);

/** Whether a label shows a thing to nobody else, and no less carefully, than another one in the same body. */
export const isNoWider = (label: Label, than: Label): boolean =>
  narrower(label.audience, than.audience) === label.audience && !isLessCareful(label, than);

/** A label as narrow and careful as what was said: that of a meeting, for a new item of it, or of an item there is. */
export const keptLabel = (label: Label, origin: Label): Label => ({
  audience: narrower(label.audience, origin.audience),
  classification: isLessCareful(label, origin) ? origin.classification : label.classification,
});

/** Whether what was said may be read in all of these bodies, by whoever reads it there at all. */
export const isFor = ({ bodyId, audience }: Origin, bodyIds: readonly string[]): boolean =>
  audience === 'COMPACT' || bodyIds.every((id) => id === bodyId);

/**
 * The label to which an item keeps before those bodies: where others sit too, no label leaves them out, so that what is
 * not for all of the Compact any more is left to those who run the meeting.
 */
export const amongBodies = (origin: Origin, bodyIds: readonly string[]): Label => ({
  audience: isFor(origin, bodyIds) ? origin.audience : 'OFFICERS',
  classification: origin.classification,
});

/**
 * What of an item would let people read what was said who may not read it where it was said; null when nothing does.
 * The label is the one under which the item is seen; where other bodies sit too, only what all may read is brought.
 */
export function breachOf(
  label: Label,
  bodyIds: readonly string[],
  origin: Origin,
): 'meetingId' | 'audience' | 'classification' | null {
  if (isLessCareful(label, origin)) return 'classification';
  if (origin.audience === 'COMPACT') return null;
  if (!isFor(origin, bodyIds)) return 'meetingId';
  return narrower(label.audience, origin.audience) === label.audience ? null : 'audience';
}
