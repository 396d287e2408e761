import { describe, expect, it } from '@jest/globals';
import { type Comparable, planChanges } from './plan-changes.js';
import { seal, type SealedActivity } from './sealed-plan.js';

const activity: Comparable = {
  activityId: 'a',
  number: 'WG1-01',
  title: { en: 'Workshop', fr: 'Atelier' },
  description: null,
  output: '1.1.1',
  lead: 'UNODC',
  contributors: ['CTED', 'UNOCT'],
  startsOn: '2026-03-01',
  endsOn: '2026-03-05',
  place: 'Nairobi',
  countries: ['KEN'],
  budgetUsd: 1000,
};

describe('two states of a work plan', () => {
  it('do not differ when nothing that is planned differs', () => {
    expect(planChanges([activity], [{ ...activity, title: { fr: 'Atelier', en: 'Workshop' } }])).toEqual([]);
  });

  it('differ field by field, each with both values as people read them', () => {
    const after = { ...activity, title: { en: 'Workshop' }, contributors: ['CTED'], endsOn: '2026-03-06' };
    expect(planChanges([activity], [after])[0]?.fields).toEqual([
      { field: 'title.fr', before: 'Atelier', after: null },
      { field: 'contributors', before: 'CTED, UNOCT', after: 'CTED' },
      { field: 'endsOn', before: '2026-03-05', after: '2026-03-06' },
    ]);
  });

  it('tell what was added and what is gone', () => {
    const changes = planChanges([activity], [{ ...activity, activityId: 'b' }]);
    expect(changes.map(({ activityId, kind }) => [activityId, kind])).toEqual([
      ['b', 'ADDED'],
      ['a', 'REMOVED'],
    ]);
  });
});

describe('the seal of a published version', () => {
  const sealed: SealedActivity = {
    ...activity,
    ...{ outputId: 'o', leadEntityId: 'l', contributorIds: ['c'], status: 'PLANNED', percent: 0 },
  };
  const content = {
    workPlanId: 'p',
    number: 1,
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    publishedById: 'x',
    note: null,
    activities: [sealed],
  };

  it('does not depend on the order in which the database gives keys', () => {
    const turned = Object.fromEntries(Object.entries(sealed).reverse()) as unknown as SealedActivity;
    expect(seal({ ...content, activities: [turned] }, null)).toBe(seal(content, null));
  });

  it('breaks with any change of the content or of what came before', () => {
    const changed = seal({ ...content, activities: [{ ...sealed, place: 'Mombasa' }] }, null);
    expect(new Set([seal(content, null), changed, seal(content, 'ff')]).size).toBe(3);
  });
});
