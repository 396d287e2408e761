import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('b1c5a3f05d0f4c55a2be6f4e8f0f1c4d', 'hex');

/** A uuid (version 5) that is the same on every machine and at every start, e.g. `stableId('entity', 'UNODC')`. */
export function stableId(...name: (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name.join('/')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
