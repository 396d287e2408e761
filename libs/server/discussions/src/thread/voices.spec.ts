import type { Audience, Capacity, RepresentationRole } from '@concert/contracts';
import type { Mandate } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { chosenVoice, voicesIn } from './voices.js';

const TODAY = '2026-05-01';
const body = { id: 'wg1', dissolved: null as string | null, observersMaySpeak: false };

const mandate = (voices: [Capacity, RepresentationRole?][], over: Partial<Mandate> = {}): Mandate => ({
  personId: 'p',
  entityId: 'unodc',
  secretariat: false,
  focalPoint: false,
  voices: voices.map(([capacity, role = 'REPRESENTATIVE']) => ({
    bodyId: 'wg1',
    entityId: 'unodc',
    capacity,
    role,
  })),
  ...over,
});

const spoken = (of: Mandate, audience: Audience = 'BODY', where = body): (Capacity | null)[] =>
  voicesIn(of, where, audience, TODAY).map((voice) => voice.capacity);

describe('what a person speaks as', () => {
  it('comes from each seat for itself, the highest office first and the secretariat last', () => {
    expect(spoken(mandate([['MEMBER'], ['VICE_CHAIR'], ['CHAIR']], { secretariat: true }))).toEqual([
      'CHAIR',
      'VICE_CHAIR',
      'MEMBER',
      null,
    ]);
    expect(spoken(mandate([['MEMBER'], ['CHAIR']]), 'OFFICERS')).toEqual(['CHAIR']);
    expect(spoken(mandate([]))).toEqual([]);
  });

  it('is nothing for an observer, unless the body lets observers speak and they read the thread', () => {
    const open = { ...body, observersMaySpeak: true };
    expect(spoken(mandate([['OBSERVER']]))).toEqual([]);
    expect(spoken(mandate([['OBSERVER']]), 'BODY', open)).toEqual(['OBSERVER']);
    expect(spoken(mandate([['OBSERVER']]), 'MEMBERS', open)).toEqual([]);
    expect(spoken(mandate([['OBSERVER'], ['MEMBER']]), 'MEMBERS', open)).toEqual(['MEMBER']);
  });

  it('is no office for the expert of an officer’s seat', () => {
    expect(
      spoken(
        mandate([
          ['CHAIR', 'EXPERT'],
          ['MEMBER', 'EXPERT'],
        ]),
      ),
    ).toEqual(['MEMBER']);
    expect(spoken(mandate([['CHAIR', 'EXPERT']]), 'OFFICERS')).toEqual([]);
    expect(spoken(mandate([['OBSERVER', 'EXPERT']]), 'BODY', { ...body, observersMaySpeak: true })).toEqual([
      'OBSERVER',
    ]);
  });

  it('is nothing in a dissolved body, nor for someone without an entity', () => {
    const everything = mandate([['CHAIR']], { secretariat: true });
    expect(spoken(everything, 'BODY', { ...body, dissolved: TODAY })).toEqual([]);
    expect(spoken(everything, 'BODY', { ...body, dissolved: '2026-05-02' })).toEqual(['CHAIR', null]);
    expect(spoken({ ...everything, entityId: null })).toEqual([]);
  });

  it('is chosen by key or by entity, and never outside what one has', () => {
    const voices = voicesIn(mandate([['CHAIR'], ['MEMBER']]), body, 'BODY', TODAY);
    const choose = (as?: string | null) => chosenVoice(voices, as, () => 'UNODC')?.capacity;
    expect([choose(), choose(null), choose('UNODC'), choose('UNODC:MEMBER')]).toEqual([
      'CHAIR',
      'CHAIR',
      'CHAIR',
      'MEMBER',
    ]);
    expect([choose('UNODC:SECRETARIAT'), choose('CTED'), choose('UNODC:')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
