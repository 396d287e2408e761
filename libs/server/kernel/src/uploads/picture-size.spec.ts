import { describe, expect, it } from '@jest/globals';
import { pictureSizeOf } from './picture-size.js';

const hex = (...parts: string[]): Buffer => Buffer.from(parts.join(''), 'hex');
const PNG = hex('89504e470d0a1a0a', '0000000d49484452', '00000280', '000001e0');
const GIF = hex('474946383961', '8002', 'e001');
const JPEG_START = 'ffd8ffe000104a46494600010100000100010000';
const FRAME = 'ffc0' + '0011' + '08' + '01e0' + '0280' + '03';
const RIFF = '52494646' + '00000000' + '57454250';
const webp = (kind: string, rest: string): Buffer =>
  Buffer.concat([hex(RIFF), Buffer.from(kind, 'latin1'), hex('0a000000', rest)]);

describe('the size of a picture', () => {
  it.each<[string, Buffer, string]>([
    ['PNG', PNG, 'image/png'],
    ['GIF', GIF, 'image/gif'],
    ['JPEG', hex(JPEG_START, FRAME), 'image/jpeg'],
    ['WebP with more to it', webp('VP8X', '00000000' + '7f0200' + 'df0100'), 'image/webp'],
    ['WebP without loss', webp('VP8L', '2f' + '7fc27700'), 'image/webp'],
    ['plain WebP', webp('VP8 ', '000000' + '9d012a' + '8002' + 'e001'), 'image/webp'],
  ])('is read from the first bytes of a %s', (_kind, head, mediaType) => {
    expect(pictureSizeOf(head, mediaType)).toEqual({ width: 640, height: 480 });
  });

  it.each<[string, Buffer, string]>([
    ['what ends too early', PNG.subarray(0, 18), 'image/png'],
    [
      'a picture of nothing',
      hex('89504e470d0a1a0a', '0000000d49484452', '00000000', '00000000'),
      'image/png',
    ],
    ['a photograph that may lie on its side', hex('ffd8ffe10010', '45786966'), 'image/jpeg'],
    ['a JPEG whose frame comes later', hex(JPEG_START), 'image/jpeg'],
    ['an unknown WebP', webp('ABCD', '00'), 'image/webp'],
    ['what is no picture', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ])('is not known of %s', (_what, head, mediaType) => {
    expect(pictureSizeOf(head, mediaType)).toBeNull();
  });
});
