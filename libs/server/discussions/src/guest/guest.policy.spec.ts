import type { Audience, Classification } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { guestReads, guestState } from './guest.policy.js';

const label = (audience: Audience, classification: Classification = 'UNCLASSIFIED') => ({
  audience,
  classification,
});
const guest = { endedAt: null, lastDay: '2026-11-30', audience: 'BODY' as const, acceptedAt: new Date() };

describe('a guest of a thread', () => {
  it('reads it to the end of the last day, unless that was ended before', () => {
    expect(guestReads(guest, label('BODY'), '2026-11-30')).toBe(true);
    expect(guestReads(guest, label('BODY'), '2026-12-01')).toBe(false);
    expect(guestReads({ ...guest, endedAt: new Date() }, label('BODY'), '2026-11-01')).toBe(false);
  });

  it('is kept out as soon as it is confidential, or for fewer than when they were asked in', () => {
    expect(guestState(guest, label('BODY', 'CONFIDENTIAL'), '2026-11-01')).toBe('KEPT_OUT');
    expect(guestState(guest, label('MEMBERS'), '2026-11-01')).toBe('KEPT_OUT');
    expect(guestState(guest, label('OFFICERS'), '2026-11-01')).toBe('KEPT_OUT');
    expect(guestState(guest, label('COMPACT'), '2026-11-01')).toBe('IN');
  });

  it('reads nothing before having accepted', () => {
    expect(guestState({ ...guest, acceptedAt: null }, label('BODY'), '2026-11-01')).toBe('INVITED');
  });
});
