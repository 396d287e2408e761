import { describe, expect, it } from '@jest/globals';
import { faultsOf, type PlannedActivity, tidy } from './planned-activity.js';

const period = { validFrom: '2025-01-01', validUntil: '2027-01-01' };
const planned: PlannedActivity = {
  number: 'WG1-01',
  title: { en: 'Regional workshop' },
  description: null,
  outputId: null,
  leadEntityId: 'b',
  contributorIds: [],
  startsOn: '2026-03-01',
  endsOn: '2026-03-05',
  place: null,
  countries: [],
  budgetUsd: null,
};

describe('what is planned about an activity', () => {
  it('is kept in one form, however it was typed', () => {
    const typed = {
      ...planned,
      title: { en: '  Regional \u0007 workshop\n', fr: ' ', ar: ' ورشة ' },
      description: 'One\r\ntwo ',
      place: '',
      contributorIds: ['c', 'a', 'c', 'b'],
      countries: ['ken', 'DZA', 'KEN'],
    };
    expect(tidy(typed)).toEqual({
      ...planned,
      title: { en: 'Regional workshop', ar: 'ورشة' },
      description: 'One\ntwo',
      contributorIds: ['a', 'c'],
      countries: ['DZA', 'KEN'],
    });
  });

  it('is sound when its days lie in the period, if only in part', () => {
    expect(faultsOf(planned, period)).toEqual([]);
    expect(faultsOf({ ...planned, startsOn: '2024-12-01', endsOn: '2025-01-01' }, period)).toEqual([]);
  });

  it.each([
    [{ title: { en: '' } }, 'title.en', 'isNotEmpty'],
    [{ title: { en: 'x', fr: 'y'.repeat(301) } }, 'title.fr', 'maxLength'],
    [{ endsOn: '2026-02-28' }, 'endsOn', 'beforeStart'],
    [{ startsOn: '2027-01-01', endsOn: '2027-01-02' }, 'startsOn', 'outsideProgramme'],
    [{ startsOn: '2024-01-01', endsOn: '2024-12-31' }, 'endsOn', 'outsideProgramme'],
    [{ countries: ['XXX'] }, 'countries', 'unknownCountry'],
    [{ budgetUsd: -1 }, 'budgetUsd', 'outOfRange'],
  ])('is faulty with %j', (change, field, reason) => {
    expect(faultsOf({ ...planned, ...change }, period)).toEqual([{ field, reason }]);
  });
});
