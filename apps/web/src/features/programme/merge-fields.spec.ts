import { describe, expect, it } from '@jest/globals';
import type { PlannedFields } from './components/ActivityFields';
import { mergeFields, takeField } from './merge-fields';

const begun: PlannedFields = {
  number: '1.1',
  title: { en: 'Workshop', fr: 'Atelier' },
  description: '',
  output: '',
  leadEntity: 'UNODC',
  contributors: ['CTED', 'INTERPOL'],
  startsOn: '2026-01-01',
  endsOn: '2026-02-01',
  place: 'Nairobi',
  countries: [],
  budgetUsd: null,
};

describe('two people’s edits of one activity', () => {
  it('are one where they touch different fields, languages of a title included', () => {
    const mine = { ...begun, title: { ...begun.title, en: 'Regional workshop' }, budgetUsd: 5000 };
    const theirs = { ...begun, title: { ...begun.title, fr: 'Atelier régional' }, place: 'Dakar' };
    const { value, changes } = mergeFields(begun, mine, theirs);
    expect(value).toEqual({
      ...begun,
      title: { en: 'Regional workshop', fr: 'Atelier régional' },
      place: 'Dakar',
      budgetUsd: 5000,
    });
    expect(changes).toEqual([
      { name: 'title.fr', before: 'Atelier', after: 'Atelier régional', disputed: false },
      { name: 'place', before: 'Nairobi', after: 'Dakar', disputed: false },
    ]);
  });

  it('are in dispute where both wrote something else, and mine stays until I take theirs', () => {
    const mine = { ...begun, place: 'Tunis' };
    const theirs = { ...begun, place: 'Dakar' };
    const { value, changes } = mergeFields(begun, mine, theirs);
    expect(value.place).toBe('Tunis');
    expect(changes).toEqual([{ name: 'place', before: 'Nairobi', after: 'Dakar', disputed: true }]);
    const taken = mergeFields(begun, takeField(mine, theirs, 'place'), theirs);
    expect(taken.value.place).toBe('Dakar');
    expect(taken.changes).toMatchObject([{ disputed: false }]);
  });

  it('are not in dispute where both wrote the same, in whatever order', () => {
    const mine = { ...begun, contributors: ['INTERPOL', 'IOM', 'CTED'] };
    const theirs = { ...begun, contributors: ['CTED', 'INTERPOL', 'IOM'] };
    expect(mergeFields(begun, mine, theirs).changes).toMatchObject([{ disputed: false }]);
    expect(mergeFields(begun, mine, begun)).toEqual({ value: mine, changes: [] });
  });
});
