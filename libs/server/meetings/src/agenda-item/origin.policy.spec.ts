import type { Audience, Classification } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { breachOf, isNoWider, keptLabel } from './origin.policy.js';

const label = (audience: Audience, classification: Classification = 'UNCLASSIFIED') => ({
  audience,
  classification,
});
const said = (audience: Audience, classification?: Classification) => ({
  ...label(audience, classification),
  bodyId: 'group',
});

describe('what was said in a discussion', () => {
  it('is read before a meeting by nobody who may not read it there', () => {
    expect(breachOf(label('MEMBERS'), ['group'], said('MEMBERS'))).toBeNull();
    expect(breachOf(label('OFFICERS'), ['group'], said('MEMBERS'))).toBeNull();
    expect(breachOf(label('BODY'), ['group'], said('MEMBERS'))).toBe('audience');
    expect(breachOf(label('COMPACT'), ['group'], said('BODY'))).toBe('audience');
  });

  it('is brought before other bodies only when the whole Compact may read it', () => {
    expect(breachOf(label('OFFICERS'), ['group', 'other'], said('BODY'))).toBe('meetingId');
    expect(breachOf(label('OFFICERS'), ['group', 'other'], said('COMPACT'))).toBeNull();
  });

  it('stays confidential', () => {
    expect(breachOf(label('OFFICERS'), ['group'], said('COMPACT', 'CONFIDENTIAL'))).toBe('classification');
    expect(breachOf(label('COMPACT', 'CONFIDENTIAL'), ['group'], said('COMPACT', 'CONFIDENTIAL'))).toBeNull();
  });

  it('is labelled as the meeting and as the discussion, whichever is narrower', () => {
    expect(keptLabel(label('BODY', 'CONFIDENTIAL'), label('MEMBERS'))).toEqual(
      label('MEMBERS', 'CONFIDENTIAL'),
    );
    expect(keptLabel(label('OFFICERS'), label('COMPACT', 'CONFIDENTIAL'))).toEqual(
      label('OFFICERS', 'CONFIDENTIAL'),
    );
  });

  it('may always be shown to fewer people, and more carefully', () => {
    expect(isNoWider(label('MEMBERS', 'CONFIDENTIAL'), label('BODY'))).toBe(true);
    expect(isNoWider(label('BODY'), label('MEMBERS'))).toBe(false);
    expect(isNoWider(label('MEMBERS'), label('BODY', 'CONFIDENTIAL'))).toBe(false);
  });
});
