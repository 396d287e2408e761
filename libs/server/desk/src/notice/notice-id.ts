import { createHash } from 'node:crypto';

/** The id of a notice, made of what it tells and whom: the same news has the same one however often it comes. */
export function noticeId(kind: string, key: string, personId: string): string {
  const hex = createHash('sha256').update(`${kind}:${key}:${personId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
