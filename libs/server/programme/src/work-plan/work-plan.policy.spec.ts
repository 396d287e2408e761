import { STANDING_KINDS, type StandingKind } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { workPlanActions, workPlanState } from './work-plan.policy.js';

const TODAY = '2026-05-01';
const open = { programme: { state: 'OPEN' as const }, body: { dissolved: null } };
const actions = (kind: StandingKind, facts: Parameters<typeof workPlanActions>[1] = open) =>
  workPlanActions({ bodyId: 'b', kinds: new Set([kind]), voices: [] }, facts, TODAY);
const who = (may: (kind: StandingKind) => boolean): string => STANDING_KINDS.filter(may).join('');

describe('a work plan', () => {
  it('is edited and imported by officers and the secretariat, published by the chair alone', () => {
    expect(who((kind) => actions(kind).edit)).toBe('SCV');
    expect(who((kind) => actions(kind).import)).toBe('SCV');
    expect(who((kind) => actions(kind).publish)).toBe('C');
  });

  it('is proposed to by members too', () => {
    expect(who((kind) => actions(kind).propose)).toBe('SCVM');
  });

  it('is only read once the programme is closed or the body dissolved', () => {
    for (const facts of [
      { ...open, programme: { state: 'CLOSED' as const } },
      { ...open, body: { dissolved: TODAY } },
    ])
      expect(Object.values(actions('C', facts))).toEqual([false, false, false, false]);
  });

  it('is worked on until the day the body is dissolved', () => {
    expect(actions('C', { ...open, body: { dissolved: '2026-05-02' } }).publish).toBe(true);
  });

  it('is a draft until published, amended when published again, closed with its programme', () => {
    expect(workPlanState(null, { state: 'OPEN' })).toBe('DRAFT');
    expect(workPlanState(1, { state: 'ADOPTED' })).toBe('PUBLISHED');
    expect(workPlanState(2, { state: 'ADOPTED' })).toBe('AMENDED');
    expect(workPlanState(2, { state: 'CLOSED' })).toBe('CLOSED');
  });
});
