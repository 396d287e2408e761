import type { ByteRange } from '../blobs/blob-place.js';

/**
 * What a Range header asks for of a content of that size: one part, `whole` when it asks for nothing or for more than
 * one part (RFC 9110 leaves that to us), or `none` when there is no such part.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'none' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '') {
    const last = Number(to);
    return last === 0 ? 'none' : { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return 'whole';
  return start >= size ? 'none' : { start, end };
}
