import { describe, expect, it } from '@jest/globals';
import { fromBase32, toBase32 } from './base32.js';

describe('base32', () => {
  it('is what RFC 4648 says, in small letters', () => {
    expect(
      ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => toBase32(Buffer.from(text))),
    ).toEqual(['', 'my', 'mzxq', 'mzxw6', 'mzxw6yq', 'mzxw6ytb', 'mzxw6ytboi']);
  });

  it('is read back whatever the bytes', () => {
    for (let length = 0; length < 40; length += 1) {
      const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 73 + length * 31) % 256));
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }
  });

  it('has one way to write a thing: capitals, foreign signs and loose bits are refused', () => {
    for (const text of ['MZXW6', 'mzxw1', 'mz=', 'mz', 'm', 'mzxw6zzz z'])
      expect(fromBase32(text)).toBeNull();
  });
});
