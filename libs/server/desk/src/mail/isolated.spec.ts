import { describe, expect, it } from '@jest/globals';
import { isolated } from './isolated.js';

describe('a title in a sentence of a mail', () => {
  it('is kept apart from it only where it runs the other way', () => {
    expect(isolated('Annex II (2026)', 'en')).toBe('Annex II (2026)');
    expect(isolated('المرفق الثاني', 'ar')).toBe('المرفق الثاني');
    expect(isolated('Annex II (2026)', 'ar')).toBe('\u2068Annex II (2026)\u2069');
    expect(isolated('المرفق الثاني', 'fr')).toBe('\u2068المرفق الثاني\u2069');
    expect(isolated('المرفق: Annex II', 'en')).toBe('\u2068المرفق: Annex II\u2069');
    expect(isolated('2026/4', 'ar')).toBe('2026/4');
  });
});
