import { describe, expect, it } from '@jest/globals';
import { asHtml, asText, type Letter } from './letter.js';

const letter: Letter = {
  ...{ locale: 'fr', name: 'Yasmine', opening: null, answerable: false },
  told: [{ heading: 'WG1 : nouveaux messages dans « Annexe » (3)', lines: [], link: 'https://c.test/1' }],
  settings: 'https://c.test/settings',
  stop: { words: 'Ne plus recevoir de résumés', link: 'https://c.test/stop' },
};

describe('a letter in French', () => {
  it('keeps its signs with the words they belong to', () => {
    expect(asHtml(letter)).toContain('WG1\u00a0: nouveaux messages dans «\u00a0Annexe\u00a0» (3)');
    expect(asText(letter)).toContain('Ne plus recevoir de résumés : https://c.test/stop');
  });

  it('does nothing of the kind in another language', () => {
    expect(asText({ ...letter, locale: 'en' })).toContain('Ne plus recevoir de résumés: https://c.test/stop');
    expect(asHtml({ ...letter, locale: 'en' })).toContain('WG1 : nouveaux messages');
  });
});
