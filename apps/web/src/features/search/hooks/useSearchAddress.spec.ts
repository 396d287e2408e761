import { describe, expect, it } from '@jest/globals';
import { readAddress } from './useSearchAddress';

const read = (address: string) => readAddress(new URLSearchParams(address));

describe('the address of a search', () => {
  it('says what is looked for and where', () => {
    expect(read('text=border&kind=POST&body=wg1&language=fr&from=2026-01-01')).toEqual({
      fields: {
        text: 'border',
        kind: 'POST',
        body: 'WG1',
        entity: '',
        author: '',
        language: 'fr',
        from: '2026-01-01',
        to: '',
      },
      filter: {
        kinds: ['POST'],
        body: 'WG1',
        entity: null,
        authorId: null,
        language: 'fr',
        from: '2026-01-01',
        to: null,
      },
    });
  });

  it('is read as far as it makes sense', () => {
    const { filter } = read('text=border&kind=NOISE&author=me&language=tlh&from=yesterday');
    expect(Object.values(filter).every((value) => value === null)).toBe(true);
    expect(read(`text=${'x'.repeat(2000)}`).fields.text).toBe('x'.repeat(200));
  });
});
