import { describe, expect, it } from '@jest/globals';
import { voiceWords } from './voice-words.js';

describe('as what a post was said', () => {
  it('names the entity and the capacity of that moment, in the language of the reader', () => {
    const vice = { capacity: 'VICE_CHAIR', organisation: null } as const;
    expect(voiceWords(vice, 'UNESCO', 'en')).toBe('UNESCO, Vice-chair');
    expect(voiceWords(vice, 'UNESCO', 'fr')).toBe('UNESCO, Vice-présidence');
    expect(voiceWords(vice, 'اليونسكو', 'ar')).toBe('اليونسكو، نيابة الرئاسة');
    expect(voiceWords({ capacity: null, organisation: null }, 'UNOCT', 'en')).toBe('UNOCT, Secretariat');
  });

  it('never takes a guest for the voice of an entity', () => {
    const guest = { capacity: null, organisation: 'Institute of Traces' } as const;
    expect(voiceWords(guest, '', 'en')).toBe('Guest, Institute of Traces');
  });
});
