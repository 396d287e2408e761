import { describe, expect, it } from '@jest/globals';
import { isMeant } from './typed-words.js';

describe('a name is meant by', () => {
  it('the beginnings of its words, in any order', () => {
    for (const typed of ['', 'WG1', 'wg1 chairs', 'chairs of WG1', 'Chai'])
      expect(isMeant('WG1 chairs of', typed)).toBe(true);
    expect(isMeant('WG1 chairs', 'WG1 members')).toBe(false);
    expect(isMeant('WG1 chairs', 'airs')).toBe(false);
  });

  it('those words without their accents and signs', () => {
    expect(isMeant('Anselme Quillonné', 'quillonne')).toBe(true);
    expect(isMeant('Anselme Quillonne', 'Quillonné')).toBe(true);
    expect(isMeant('UN-Women', 'un wom')).toBe(true);
    expect(isMeant('présidence de WG1', 'presi')).toBe(true);
    expect(isMeant('أعضاء WG1', 'أعض')).toBe(true);
  });
});
