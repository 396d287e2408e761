import { describe, expect, test } from '@jest/globals';
import { standingIn, type Mandate } from '../standing/standing.js';
import { inForceOn, visibleTo } from './terms-of-reference.policy.js';

const version = (number: number, inForceFrom: string | null) => ({ number, inForceFrom });
const person = (over: Partial<Mandate>): Mandate => ({
  personId: 'p',
  entityId: 'e',
  secretariat: false,
  focalPoint: false,
  voices: [],
  ...over,
});

describe('terms of reference', () => {
  const versions = [
    version(4, null),
    version(3, '2026-01-01'),
    version(2, '2026-01-01'),
    version(1, '2019-04-16'),
  ];

  test('the version in force is the one that began last, and of two that began together the newer', () => {
    expect(inForceOn(versions, '2019-04-15')).toBeNull();
    expect(inForceOn(versions, '2019-04-16')?.number).toBe(1);
    expect(inForceOn(versions, '2025-12-31')?.number).toBe(1);
    expect(inForceOn(versions, '2026-01-01')?.number).toBe(3);
    expect(inForceOn([...versions].reverse(), '2030-01-01')?.number).toBe(3);
  });

  test('a proposal is shown to those who sit in the body and to nobody else', () => {
    const voice = { bodyId: 'b', entityId: 'e', capacity: 'OBSERVER', role: 'REPRESENTATIVE' } as const;
    expect(
      visibleTo(versions, standingIn(person({ voices: [voice] }), 'b')).map(({ number }) => number),
    ).toEqual([4, 3, 2, 1]);
    expect(visibleTo(versions, standingIn(person({ secretariat: true }), 'b'))).toHaveLength(4);
    expect(
      visibleTo(versions, standingIn(person({ voices: [{ ...voice, bodyId: 'elsewhere' }] }), 'b')).map(
        ({ number }) => number,
      ),
    ).toEqual([3, 2, 1]);
  });
});
