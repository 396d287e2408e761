const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;

/** Bytes as small letters and digits (RFC 4648, without padding): they survive systems that change capitals. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    for (; bits >= BITS; bits -= BITS) text += LETTERS[(waiting >> (bits - BITS)) & 31];
    waiting &= (1 << bits) - 1;
  }
  return bits > 0 ? text + LETTERS[(waiting << (BITS - bits)) & 31] : text;
}

/** Null for a text that is none; the one way to write it is the only one that is read. */
export function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let waiting = 0;
  let bits = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    waiting = (waiting << BITS) | value;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(waiting >> bits);
    waiting &= (1 << bits) - 1;
  }
  const read = Buffer.from(bytes);
  return toBase32(read) === text ? read : null;
}
