import { invalid } from '@concert/kernel';

/** Wider or higher would only be a burden to whoever looks at it. */
const MOST_PIXELS = 2048;

export interface PlainImage {
  mediaType: 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function mediaTypeOf(bytes: Buffer): PlainImage['mediaType'] | null {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return 'image/png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'image/jpeg' : null;
}

/**
 * The picture and nothing else: cameras write into their files where and when a picture was taken, and by whom.
 * Decided by content, not by what the browser calls it. INVALID_INPUT for anything but a JPEG or PNG of modest size.
 */
export function plainImage(bytes: Buffer): PlainImage {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === 'image/png') return { mediaType, bytes: plainPng(bytes) };
  if (mediaType === 'image/jpeg') return { mediaType, bytes: plainJpeg(bytes) };
  throw notAnImage();
}

const notAnImage = () => invalid('file', 'notAnImage');

function checkSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw notAnImage();
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    throw invalid('file', 'imageTooLarge', { max: MOST_PIXELS });
}

/** What a PNG needs to be shown as it is meant; everything else is text about it, or a second picture. */
const PNG_CHUNKS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT']);

function plainPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [PNG_SIGNATURE];
  let at = PNG_SIGNATURE.length;
  for (;;) {
    if (at + 12 > bytes.length) throw notAnImage();
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || (kept.length === 1) !== (type === 'IHDR')) throw notAnImage();
    if (type === 'IHDR') {
      if (end - at !== 25) throw notAnImage();
      checkSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    }
    if (PNG_CHUNKS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

const START_OF_SCAN = 0xda;
const EXIF = 0xe1;
const COMMENT = 0xfe;

/** Frames that say how large the picture is: SOF0 … SOF15 without the tables that stand between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** APP0 (what it is), APP2 (colours) and APP14 (how colours are mixed) belong to the picture; the others are about it. */
const isAboutIt = (marker: number): boolean =>
  marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));

function plainJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let sized = false;
  let at = 2;
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw notAnImage();
    const marker = bytes.readUInt8(at + 1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw notAnImage();
    if (isFrame(marker)) {
      if (length < 8) throw notAnImage();
      checkSize(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      sized = true;
    }
    if (marker === EXIF) kept.push(...uprightness(bytes.subarray(at + 4, end)));
    if (!isAboutIt(marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker === START_OF_SCAN) {
      if (!sized) throw notAnImage();
      return Buffer.concat([...kept, bytes.subarray(at)]);
    }
  }
}

/** An APP1 segment with nothing but the orientation, to be filled in at byte 28. */
const UPRIGHT_SEGMENT = 'ffe1002245786966000049492a0008000000010012010300010000000000000000000000';

/** The one thing that is kept of what a camera wrote: which way up it was held. */
function uprightness(exif: Buffer): Buffer[] {
  const orientation = orientationIn(exif);
  if (orientation === null) return [];
  const segment = Buffer.from(UPRIGHT_SEGMENT, 'hex');
  segment.writeUInt16LE(orientation, 28);
  return [segment];
}

/** Tag 0x0112 of the first directory of a TIFF header, 2 … 8 when the picture has to be turned; null otherwise. */
function orientationIn(exif: Buffer): number | null {
  if (exif.length < 14 || exif.toString('latin1', 0, 6) !== 'Exif\0\0') return null;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(directory), 64); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const orientation = short(at + 8);
    return orientation >= 2 && orientation <= 8 ? orientation : null;
  }
  return null;
}
