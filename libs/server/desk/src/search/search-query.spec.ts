import { describe, expect, it } from '@jest/globals';
import { soughtWords } from './search-query.js';

describe('what was typed', () => {
  it.each([
    ['border control', '"border"', ['control']],
    ['border "control posts"', '"border" "control posts"', []],
    ['border -sea', '"border" -"sea"', []],
    ['-"open sea" border', '-"open sea"', ['border']],
    ['border or control', '"border" or "control"', []],
    ['WG3/2026/WP.4', '"wg3 2026 wp 4"', []],
    ['Résumé', '', ['resume']],
    ['反恐', '"反恐"', []],
    ['反恐协调 恐', '"反恐 恐协 协调"', ['恐']],
    ['to', '"to"', []],
    ['border "control', '"border" "control"', []],
    ['border “control posts”', '"border" "control posts"', []],
    ['border « control posts »', '"border" "control posts"', []],
    ['border –sea', '"border" -"sea"', []],
    ['2025–2026', '"2025 2026"', []],
  ])('is read: %s', (typed, whole, beginnings) => {
    expect(soughtWords(typed)).toMatchObject({ whole, beginnings });
  });

  it.each(['', '  ', '-sea', '"', '!!!', '-"open sea"', 'or'])('has nothing to look for: %s', (typed) => {
    expect(soughtWords(typed)).toBeNull();
  });

  it('cannot say more to the database than words', () => {
    expect(soughtWords(`a' & !b | (c:*) <-> \\ "d" -- or '`)?.whole).not.toMatch(/['&|!()<>\\:*]/);
  });
});
