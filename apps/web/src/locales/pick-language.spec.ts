import { describe, expect, it } from '@jest/globals';
import { pickLanguage } from './pick-language';

describe('reference data', () => {
  it('is shown in the reader’s language', () => {
    expect(pickLanguage({ en: 'pillar', fr: 'pilier', ar: 'ركيزة' }, 'fr')).toEqual({
      text: 'pilier',
      language: 'fr',
    });
  });

  it('falls back to English, and says so', () => {
    expect(pickLanguage({ en: 'Working Group on Communications', fr: null }, 'ar')).toEqual({
      text: 'Working Group on Communications',
      language: 'en',
    });
  });
});
