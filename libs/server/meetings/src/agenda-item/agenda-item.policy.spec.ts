import { AUDIENCES, type Capacity } from '@concert/contracts';
import { type Standing, standingIn } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { AGENDA_ITEM_STATES } from '../names/meetings.enums.js';
import { agendaItemActions, itemAudiences, maySeeItem } from './agenda-item.policy.js';

const NOW = new Date('2027-03-01T10:00:00Z');
const CONVENED = { state: 'CONVENED', endsAt: new Date('2027-03-01T12:00:00Z'), audience: 'BODY' } as const;

const standing = (capacity: Capacity, entityId = 'theirs'): Standing =>
  standingIn(
    {
      personId: 'person',
      entityId,
      secretariat: false,
      focalPoint: false,
      voices: [{ bodyId: 'body', entityId, capacity, role: 'REPRESENTATIVE' }],
    },
    'body',
  );
const item = { state: 'ACCEPTED', audience: 'BODY', proposedForId: null } as const;

describe('an agenda item', () => {
  it('is seen by its own label, and never by more people than its meeting', () => {
    const observerSees = AUDIENCES.map((audience) =>
      maySeeItem({ ...item, audience }, CONVENED, standing('OBSERVER')),
    );
    expect(observerSees).toEqual([true, true, false, false]);
    expect(maySeeItem({ ...item, audience: 'COMPACT' }, { audience: 'OFFICERS' }, standing('MEMBER'))).toBe(
      false,
    );
  });

  it('that is proposed or declined is seen by those who decide and by the entity that proposed it', () => {
    for (const state of ['PROPOSED', 'DECLINED'] as const) {
      const proposal = { ...item, state, proposedForId: 'ours' };
      expect(maySeeItem(proposal, CONVENED, standing('VICE_CHAIR'))).toBe(true);
      expect(maySeeItem(proposal, CONVENED, standing('MEMBER', 'ours'))).toBe(true);
      expect(maySeeItem(proposal, CONVENED, standing('MEMBER'))).toBe(false);
      const forMembers = { ...proposal, audience: 'MEMBERS' } as const;
      expect(maySeeItem(forMembers, CONVENED, standing('OBSERVER', 'ours'))).toBe(false);
    }
  });

  it('is changed by those who run the meeting while it is on the agenda, and decided while it is proposed', () => {
    const chair = standing('CHAIR');
    const states = (action: 'edit' | 'remove' | 'decide' | 'pinPapers'): string[] =>
      AGENDA_ITEM_STATES.filter(
        (state) => agendaItemActions({ ...item, state }, CONVENED, chair, NOW)[action],
      );
    expect(states('edit')).toEqual(['ACCEPTED']);
    expect(states('remove')).toEqual(['ACCEPTED']);
    expect(states('pinPapers')).toEqual(['ACCEPTED']);
    expect(states('decide')).toEqual(['PROPOSED']);
    expect(agendaItemActions(item, { ...CONVENED, state: 'CANCELLED' }, chair, NOW)).toEqual({
      edit: false,
      remove: false,
      decide: false,
      pinPapers: false,
    });
  });

  it('belongs to its proposer only while it waits', () => {
    const own = { ...item, proposedForId: 'ours' };
    const member = standing('MEMBER', 'ours');
    expect(agendaItemActions({ ...own, state: 'PROPOSED' }, CONVENED, member, NOW)).toEqual({
      edit: true,
      remove: true,
      decide: false,
      pinPapers: false,
    });
    expect(agendaItemActions({ ...own, state: 'ACCEPTED' }, CONVENED, member, NOW).edit).toBe(false);
    expect(agendaItemActions({ ...own, state: 'PROPOSED' }, CONVENED, standing('MEMBER'), NOW).edit).toBe(
      false,
    );
  });

  it('is put up for no more people than the meeting, and never without whoever puts it up', () => {
    expect(itemAudiences({ audience: 'BODY' }, standing('MEMBER'))).toEqual(['BODY', 'MEMBERS']);
    expect(itemAudiences({ audience: 'COMPACT' }, standing('CHAIR'))).toEqual([...AUDIENCES]);
    expect(itemAudiences({ audience: 'OFFICERS' }, standing('VICE_CHAIR'))).toEqual(['OFFICERS']);
  });
});
