import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@concert/kernel';
import { ExpectedViewers } from './expected-viewers.js';

const amina = (ip: string | null): Viewer => ({ personId: 'amina', sessionId: 's1', guest: false, ip });

let expected: ExpectedViewers;
let begun: Viewer[];
beforeEach(() => {
  expected = new ExpectedViewers();
  begun = [];
  expected.prepare((viewer) => begun.push(viewer));
});

describe('who is expected behind a session', () => {
  it('is nobody before it was asked about, and then the one it stood for, at the address of today', () => {
    expect(expected.expect('hash', '10.0.0.1')).toBeNull();
    expect(expected.arrived('hash', amina('10.0.0.1'), null)).toEqual(amina('10.0.0.1'));
    const viewer = expected.expect('hash', '10.0.0.2');
    expect(viewer).toEqual(amina('10.0.0.2'));
    expect(begun).toEqual([viewer]);
    expect(expected.arrived('hash', amina('10.0.0.2'), viewer)).toBe(viewer);
  });

  it('gives way to the one who comes, with nothing that was begun for another', () => {
    expected.arrived('hash', amina(null), null);
    const supposed = expected.expect('hash', null);
    for (const other of [
      { ...amina(null), personId: 'björn' },
      { ...amina(null), sessionId: 's2' },
      { ...amina(null), guest: true },
    ])
      expect(expected.arrived('hash', other, supposed)).toBe(other);
  });

  it('is forgotten with the session', () => {
    expected.arrived('hash', amina(null), null);
    expected.forget('hash');
    expect(expected.expect('hash', null)).toBeNull();
    expect(begun).toEqual([]);
  });
});
