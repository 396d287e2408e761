import { describe, expect, test } from '@jest/globals';
import { DomainError } from '@concert/kernel';
import { plainImage } from './plain-image.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  return bytes;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
}

const png = (width: number, height: number, ...more: Buffer[]): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(width, height),
    ...more,
    chunk('IDAT', Buffer.from('pixels')),
    chunk('IEND'),
  ]);

function segment(marker: number, data: Buffer): Buffer {
  const bytes = Buffer.alloc(4 + data.length);
  bytes.writeUInt8(0xff, 0);
  bytes.writeUInt8(marker, 1);
  bytes.writeUInt16BE(data.length + 2, 2);
  data.copy(bytes, 4);
  return bytes;
}

function frame(width: number, height: number): Buffer {
  const data = Buffer.alloc(9);
  data.writeUInt16BE(height, 1);
  data.writeUInt16BE(width, 3);
  return segment(0xc0, data);
}

const jpeg = (width: number, height: number, ...more: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...more,
    frame(width, height),
    segment(0xda, Buffer.alloc(6)),
    Buffer.from('scan'),
    Buffer.from('ffd9', 'hex'),
  ]);

const exif = (little: boolean, orientation: number, secret: string): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  const short = (value: number, at: number): number =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number): number =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(secret)]));
};

const reasonOf = (bytes: Buffer): unknown => {
  try {
    plainImage(bytes);
  } catch (error) {
    return (error as DomainError).details.reason;
  }
  return null;
};

describe('a portrait', () => {
  test('keeps its picture and loses what a camera or program wrote about it', () => {
    const picture = plainImage(
      png(
        10,
        10,
        chunk('tEXt', Buffer.from('secret place')),
        chunk('eXIf', Buffer.from('secret place')),
        chunk('gAMA', Buffer.alloc(4)),
      ),
    );
    expect(picture.mediaType).toBe('image/png');
    expect(picture.bytes).toEqual(png(10, 10, chunk('gAMA', Buffer.alloc(4))));
    const photo = plainImage(
      jpeg(
        10,
        10,
        segment(0xe0, Buffer.from('JFIF')),
        exif(true, 1, 'secret place'),
        segment(0xed, Buffer.from('secret place')),
        segment(0xfe, Buffer.from('secret place')),
      ),
    );
    expect(photo.mediaType).toBe('image/jpeg');
    expect(photo.bytes).toEqual(jpeg(10, 10, segment(0xe0, Buffer.from('JFIF'))));
  });

  test('stays the right way up', () => {
    for (const little of [true, false]) {
      const { bytes } = plainImage(jpeg(10, 10, exif(little, 6, 'secret place')));
      expect(bytes.includes('secret')).toBe(false);
      expect(plainImage(bytes).bytes).toEqual(bytes);
      expect(bytes.readUInt16LE(2 + 28)).toBe(6);
    }
  });

  test('loses what hangs on behind it', () => {
    expect(plainImage(Buffer.concat([png(10, 10), Buffer.from('<script>')])).bytes).toEqual(png(10, 10));
  });

  test('is refused when it is no picture, whatever it is called, or a broken one', () => {
    const whole = [png(10, 10), jpeg(10, 10)];
    const broken = whole.flatMap((bytes) => [3, 9, 20, 24].map((length) => bytes.subarray(0, length)));
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('GIF89a'),
      png(0, 10),
      jpeg(10, 0),
      ...broken,
    ]) {
      expect(reasonOf(bytes)).toBe('notAnImage');
    }
  });

  test('is refused when it would be too large to show, however small the file', () => {
    for (const bytes of [png(40_000, 40_000), png(10, 2049), jpeg(65_000, 10)])
      expect(reasonOf(bytes)).toBe('imageTooLarge');
    expect(reasonOf(png(2048, 2048))).toBeNull();
  });
});
