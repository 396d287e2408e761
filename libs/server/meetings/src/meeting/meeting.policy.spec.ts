import { AUDIENCES, type Capacity, type RepresentationRole } from '@concert/contracts';
import { type Standing, standingIn } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { MEETING_STATES } from '../names/meetings.enums.js';
import { jointly, maySeeMeeting, meetingActions, narrower } from './meeting.policy.js';

const NOW = new Date('2027-03-01T10:00:00Z');
const LATER = new Date('2027-03-01T12:00:00Z');
const EARLIER = new Date('2027-03-01T09:00:00Z');

const standing = (
  capacity: Capacity | null,
  over: { secretariat?: boolean; role?: RepresentationRole; bodyId?: string } = {},
): Standing => {
  const bodyId = over.bodyId ?? 'body';
  const voices = capacity
    ? [{ bodyId, entityId: 'entity', capacity, role: over.role ?? ('REPRESENTATIVE' as const) }]
    : [];
  return standingIn(
    {
      personId: 'person',
      entityId: 'entity',
      secretariat: over.secretariat ?? false,
      focalPoint: false,
      voices,
    },
    bodyId,
  );
};
const KINDS = {
  S: standing(null, { secretariat: true }),
  C: standing('CHAIR'),
  V: standing('VICE_CHAIR'),
  M: standing('MEMBER'),
  O: standing('OBSERVER'),
  X: standing(null),
};
const who = (rule: (standing: Standing) => boolean): string =>
  Object.entries(KINDS)
    .filter(([, kind]) => rule(kind))
    .map(([name]) => name)
    .join('');

describe('a meeting', () => {
  it('is seen by its audience once convened, and before only by those who run it', () => {
    const seenBy = AUDIENCES.map((audience) =>
      who((kind) => maySeeMeeting({ audience, convenedAt: NOW }, kind)),
    );
    expect(seenBy).toEqual(['SCVMOX', 'SCVMO', 'SCVM', 'SCV']);
    const draftSeenBy = AUDIENCES.map((audience) =>
      who((kind) => maySeeMeeting({ audience, convenedAt: null }, kind)),
    );
    expect(draftSeenBy).toEqual(['SCV', 'SCV', 'SCV', 'SCV']);
  });

  it('is not run by the expert of an officer', () => {
    expect(
      meetingActions({ state: 'DRAFT', endsAt: LATER }, standing('CHAIR', { role: 'EXPERT' }), NOW).edit,
    ).toBe(false);
  });

  it('can be changed until it is over, and convened only as a draft', () => {
    const may = (action: 'edit' | 'convene' | 'cancel' | 'proposeAgendaItem', endsAt: Date): string[] =>
      MEETING_STATES.filter((state) => meetingActions({ state, endsAt }, KINDS.C, NOW)[action]);
    expect(may('edit', LATER)).toEqual(['DRAFT', 'CONVENED']);
    expect(may('edit', EARLIER)).toEqual(['DRAFT']);
    expect(may('cancel', LATER)).toEqual(['DRAFT', 'CONVENED']);
    expect(may('convene', LATER)).toEqual(['DRAFT']);
    expect(may('convene', EARLIER)).toEqual([]);
    expect(may('proposeAgendaItem', LATER)).toEqual(['CONVENED']);
    expect(may('proposeAgendaItem', EARLIER)).toEqual([]);
  });

  it('gives each kind of person what the table of rights says', () => {
    const convened = { state: 'CONVENED', endsAt: LATER } as const;
    expect(who((kind) => meetingActions(convened, kind, NOW).edit)).toBe('SCV');
    expect(who((kind) => meetingActions(convened, kind, NOW).buildAgenda)).toBe('SCV');
    expect(who((kind) => meetingActions(convened, kind, NOW).decideAgendaItem)).toBe('SCV');
    expect(who((kind) => meetingActions(convened, kind, NOW).proposeAgendaItem)).toBe('SCVM');
  });

  it('that is joint gives a person what they are in any of its bodies', () => {
    const both = jointly([
      standing('OBSERVER', { bodyId: 'one' }),
      standing('VICE_CHAIR', { bodyId: 'other' }),
    ]);
    expect(meetingActions({ state: 'DRAFT', endsAt: LATER }, both, NOW).edit).toBe(true);
    expect(both.voices).toHaveLength(2);
    expect(
      maySeeMeeting(
        { audience: 'BODY', convenedAt: NOW },
        jointly([standing(null, { bodyId: 'one' }), standing('OBSERVER', { bodyId: 'other' })]),
      ),
    ).toBe(true);
  });
});

describe('the narrower of two audiences', () => {
  it('is the one fewer people belong to, whichever comes first', () => {
    expect(narrower('BODY', 'MEMBERS')).toBe('MEMBERS');
    expect(narrower('OFFICERS', 'COMPACT')).toBe('OFFICERS');
    expect(narrower('BODY', 'BODY')).toBe('BODY');
  });
});
