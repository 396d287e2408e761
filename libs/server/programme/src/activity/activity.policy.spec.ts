import type { Capacity } from '@concert/contracts';
import { type Mandate, standingIn } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { mayCancel, mayEdit, mayReport, requireConsistent } from './activity.policy.js';

const mandate = (over: Partial<Mandate> & { capacity?: Capacity }): Mandate => ({
  personId: 'p',
  entityId: 'own',
  secretariat: false,
  focalPoint: false,
  voices: over.capacity
    ? [{ bodyId: 'body', entityId: 'own', capacity: over.capacity, role: 'REPRESENTATIVE' }]
    : [],
  ...over,
});
const led = (lead: string, ...contributors: string[]) => ({
  answeringLeadId: lead,
  answeringIds: contributors,
});
const edits = (person: Mandate, lead: string) => mayEdit(standingIn(person, 'body'), lead);
const reports = (person: Mandate, activity: ReturnType<typeof led>) =>
  mayReport(standingIn(person, 'body'), person, activity);
const cancels = (person: Mandate, activity: ReturnType<typeof led>) =>
  mayCancel(standingIn(person, 'body'), person, activity);

describe('an activity', () => {
  it('is edited in the draft by officers and the secretariat, whoever leads it', () => {
    for (const person of [
      mandate({ capacity: 'CHAIR' }),
      mandate({ capacity: 'CO_CHAIR' }),
      mandate({ capacity: 'VICE_CHAIR' }),
      mandate({ secretariat: true }),
    ])
      expect(edits(person, 'another')).toBe(true);
  });

  it('is edited by a member only when its own entity leads it, and never by an observer', () => {
    expect(edits(mandate({ capacity: 'MEMBER' }), 'own')).toBe(true);
    expect(edits(mandate({ capacity: 'MEMBER' }), 'another')).toBe(false);
    expect(edits(mandate({ capacity: 'OBSERVER' }), 'own')).toBe(false);
    expect(edits(mandate({ focalPoint: true }), 'own')).toBe(false);
  });

  it('is reported on by who speaks for the lead or a contributor, seat in the body or not', () => {
    const elsewhere = mandate({
      voices: [{ bodyId: 'elsewhere', entityId: 'own', capacity: 'MEMBER', role: 'EXPERT' }],
    });
    expect(reports(elsewhere, led('own'))).toBe(true);
    expect(reports(elsewhere, led('another', 'own'))).toBe(true);
    expect(reports(mandate({ focalPoint: true }), led('own'))).toBe(true);
    expect(reports(mandate({ capacity: 'CHAIR' }), led('another'))).toBe(true);
    expect(reports(mandate({ capacity: 'MEMBER' }), led('another'))).toBe(false);
    expect(reports(mandate({}), led('own'))).toBe(false);
  });

  it('is called off by its lead or the chair, not by a contributor', () => {
    expect(cancels(mandate({ capacity: 'MEMBER' }), led('own'))).toBe(true);
    expect(cancels(mandate({ capacity: 'CHAIR' }), led('another'))).toBe(true);
    expect(cancels(mandate({ capacity: 'MEMBER' }), led('another', 'own'))).toBe(false);
  });

  it('is not at 40 per cent when only planned, nor completed at less than a hundred', () => {
    expect(() => requireConsistent('PLANNED', 40)).toThrow();
    expect(() => requireConsistent('COMPLETED', 99)).toThrow();
    expect(() => requireConsistent('UNDER_WAY', 100)).not.toThrow();
    expect(() => requireConsistent('CANCELLED', 30)).not.toThrow();
  });
});
