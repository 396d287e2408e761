import { describe, expect, it } from '@jest/globals';
import { isWithheldFromSome } from './paper.policy.js';

describe('a paper', () => {
  it('is withheld from some when its document is for fewer people than the item, or for one body of a joint meeting', () => {
    const document = { bodyId: 'one', audience: 'BODY' } as const;
    const meeting = { audience: 'BODY' } as const;
    const item = { audience: 'BODY' } as const;
    expect(isWithheldFromSome(document, item, meeting, ['one'])).toBe(false);
    expect(isWithheldFromSome({ ...document, audience: 'MEMBERS' }, item, meeting, ['one'])).toBe(true);
    expect(
      isWithheldFromSome({ ...document, audience: 'MEMBERS' }, { audience: 'OFFICERS' }, meeting, ['one']),
    ).toBe(false);
    expect(isWithheldFromSome(document, item, { audience: 'COMPACT' }, ['one'])).toBe(false);
    expect(isWithheldFromSome(document, { audience: 'COMPACT' }, { audience: 'COMPACT' }, ['one'])).toBe(
      true,
    );
    expect(isWithheldFromSome(document, item, meeting, ['one', 'other'])).toBe(true);
    expect(isWithheldFromSome({ ...document, audience: 'COMPACT' }, item, meeting, ['one', 'other'])).toBe(
      false,
    );
  });
});
