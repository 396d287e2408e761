export interface PictureSize {
  width: number;
  height: number;
}

/** Kinds of pictures that a page may show; nothing in them can run. */
export const SHOWN_PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** So many bytes at its beginning say how large a picture is, in every kind but JPEG. */
const BEGINNING = 30;

/** How large a picture is, from its first bytes; null when they do not tell. */
export function pictureSizeOf(head: Buffer, mediaType: string): PictureSize | null {
  // Padded, so that what ends in the middle of its own beginning is read as a picture of nothing.
  const size = READERS[mediaType]?.(Buffer.concat([head, Buffer.alloc(BEGINNING)])) ?? null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

const READERS: Record<string, (head: Buffer) => PictureSize | null> = {
  'image/png': (head) => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  'image/gif': (head) => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  'image/webp': webp,
  'image/jpeg': jpeg,
};

function webp(head: Buffer): PictureSize | null {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    default:
      return null;
  }
}

const EXIF = 0xe1;
/** Baseline, progressive and lossless frames alike; the codes between them are tables. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

function jpeg(head: Buffer): PictureSize | null {
  for (let at = 2; at + 8 < head.length && head[at] === 0xff; at += 2 + head.readUInt16BE(at + 2)) {
    const code = head[at + 1] ?? 0;
    // A camera says there which side is up, so that the picture may stand as wide as it says it is high.
    if (code === EXIF) return null;
    if (isFrame(code)) return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) };
  }
  return null;
}
