import { describe, expect, it } from '@jest/globals';
import { arrangeCompact } from './arrange-compact';

const pillars = [
  { id: 'two', number: 2 },
  { id: 'one', number: 1 },
];

const body = (
  code: string,
  more: { kind?: string; pillar?: string | null; dissolved?: string | null } = {},
) => ({
  code,
  kind: more.kind ?? 'WORKING_GROUP',
  established: '2019-04-16',
  dissolved: more.dissolved ?? null,
  pillar: more.pillar ? { id: more.pillar } : null,
});

describe('the Compact on one page', () => {
  it('puts groups under their pillars in the order people count', () => {
    const bodies = [
      body('WG10', { pillar: 'one' }),
      body('WG2', { pillar: 'one' }),
      body('WG1', { pillar: 'two' }),
    ];
    const { pillars: arranged } = arrangeCompact(bodies, pillars, '2026-11-22');
    expect(
      arranged.map(({ pillar, bodies: under }) => [pillar.number, under.map(({ code }) => code)]),
    ).toEqual([
      [1, ['WG2', 'WG10']],
      [2, ['WG1']],
    ]);
  });

  it('keeps the Committee apart, and what works across the pillars', () => {
    const bodies = [body('CC', { kind: 'COMMITTEE' }), body('TT-DATA', { kind: 'TASK_TEAM' })];
    const { committees, others } = arrangeCompact(bodies, pillars, '2026-11-22');
    expect(committees.map(({ code }) => code)).toEqual(['CC']);
    expect(others.map(({ code }) => code)).toEqual(['TT-DATA']);
  });

  it('counts a body as past from the day on which it no longer exists, not before', () => {
    const bodies = [
      body('OLD', { dissolved: '2026-11-22', pillar: 'one' }),
      body('SOON', { dissolved: '2027-01-01', pillar: 'one' }),
    ];
    const { past, pillars: arranged } = arrangeCompact(bodies, pillars, '2026-11-22');
    expect(past.map(({ code }) => code)).toEqual(['OLD']);
    expect(arranged[0]?.bodies.map(({ code }) => code)).toEqual(['SOON']);
  });
});
