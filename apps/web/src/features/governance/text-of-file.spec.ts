import { describe, expect, test } from '@jest/globals';
import { decodeText } from './text-of-file';

describe('the text of a list that comes as a file', () => {
  test('is read in whatever way a spreadsheet wrote it', () => {
    const text = 'Zoë;zoe@one.example';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect(decodeText(new Uint8Array(Buffer.from(text, 'utf8')))).toBe(text);
    expect(decodeText(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8')))).toBe(text);
    expect(decodeText(utf16)).toBe(text);
    expect(decodeText(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(text);
  });
});
