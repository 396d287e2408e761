import { describe, expect, it } from '@jest/globals';
import type { EntityEntity } from '@concert/governance';
import { asCountries, asDay, asPercent, asStatus, asWhole, EntityNames } from './read-cells.js';

describe('a day in a spreadsheet', () => {
  it.each([
    [new Date('2026-03-31T00:00:00Z'), '2026-03-31'],
    [new Date('2026-03-31T23:59:00Z'), '2026-03-31'],
    [46_112, '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-3-1', '2026-03-01'],
    ['2026-03-31T12:00', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['3.4.2026', '2026-04-03'],
    ['03/31/2026', '2026-03-31'],
    ['4/4/2026', '2026-04-04'],
    [' ', null],
    [null, null],
  ])('%s is %s', (cell, day) => expect(asDay(cell)).toEqual({ value: day }));

  it.each([
    ['3/4/2026', 'ambiguousDay'],
    ['2026-02-30', 'notADay'],
    ['31/31/2026', 'notADay'],
    ['spring', 'notADay'],
    [12, 'notADay'],
    [true, 'notADay'],
  ])('%s is refused: %s', (cell, problem) => expect(asDay(cell)).toEqual({ problem }));
});

it('a sum may be written as people write sums, but not in cents', () => {
  for (const cell of [150_000, '150000', '150 000', '150,000', '150.000', 'USD 150,000', '$150’000'])
    expect(asWhole(cell)).toEqual({ value: 150_000 });
  expect(asWhole('')).toEqual({ value: null });
  for (const cell of [1.5, '1,5', '1,50', 'a lot']) expect(asWhole(cell)).toHaveProperty('problem');
});

it('a percentage is a whole number, with or without its sign, or a fraction that Excel shows as one', () => {
  for (const cell of [45, '45', '45 %', '45٪', 0.45]) expect(asPercent(cell)).toEqual({ value: 45 });
  for (const cell of [101, -1, 33.3, 'half']) expect(asPercent(cell)).toEqual({ problem: 'notAPercentage' });
});

it('a status is known in every language of the interface', () => {
  for (const word of ['UNDER_WAY', 'under way', 'Under  way', 'En cours', 'قيد التنفيذ'])
    expect(asStatus(word)).toEqual({ value: 'UNDER_WAY' });
  expect(asStatus('soon')).toEqual({ problem: 'unknownStatus' });
});

it('entities are known by code, acronym or name; a comma may be part of the name', () => {
  const entities = [
    {
      id: '1',
      code: 'UNESCO',
      acronym: { en: 'UNESCO' },
      name: { en: 'Educational, Scientific Organization' },
    },
    {
      id: '2',
      code: 'UNODC',
      acronym: { en: 'UNODC', fr: 'ONUDC' },
      name: { en: 'Office on Drugs and Crime' },
    },
  ] as unknown as EntityEntity[];
  const names = new EntityNames(entities);
  expect(names.findAll('unodc; UNESCO')).toEqual({ value: ['2', '1'] });
  expect(names.findAll('ONUDC, unesco')).toEqual({ value: ['2', '1'] });
  expect(names.findAll('Educational, scientific organization\nUNODC')).toEqual({ value: ['1', '2'] });
  expect(names.findAll('UNODC; NATO')).toEqual({ problem: 'unknownEntity', unknown: 'NATO' });
});

it('States are known by their codes and by their names', () => {
  expect(asCountries('KEN; ml, Sénégal; Algeria; كينيا')).toEqual({
    value: ['KEN', 'MLI', 'SEN', 'DZA', 'KEN'],
  });
  expect(asCountries('Atlantis')).toEqual({ problem: 'unknownCountry', unknown: 'Atlantis' });
});
