import type { StandingKind } from '@concert/contracts';
import type { Standing } from '@concert/governance';
import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_STATES, type DocumentState } from './document.entity.js';
import { documentActions, isAtWork, mayRevise, maySeeDownloads, nextStates } from './document.policy.js';

const KINDS: StandingKind[] = ['S', 'C', 'V', 'M', 'O', 'X'];
const own = 'the entity that put it in';
const standing = (kind: StandingKind, entityId = 'another'): Standing => ({
  bodyId: 'body',
  kinds: new Set([kind]),
  voices:
    kind === 'S' || kind === 'X'
      ? []
      : [{ bodyId: 'body', entityId, capacity: 'MEMBER', role: 'REPRESENTATIVE' }],
});
const paper = (state: DocumentState) => ({ state, audience: 'BODY' as const, entityId: own });
const who = (may: (kind: StandingKind) => boolean): string => KINDS.filter(may).join('');

describe('a document', () => {
  it.each<[DocumentState, string]>([
    ['DRAFT', 'SCVM'],
    ['FOR_COMMENT', 'SCVM'],
    ['CLEARED', 'SC'],
    ['FINAL', 'SC'],
  ])('in state %s is revised by %s', (state, may) => {
    expect(who((kind) => mayRevise(standing(kind), paper(state)))).toBe(may);
  });

  it('is brought from state to state by chairs and secretariat, one way only', () => {
    const steps = DOCUMENT_STATES.map((state) => [state, nextStates(standing('C'), paper(state))]);
    expect(Object.fromEntries(steps)).toEqual({
      DRAFT: ['FOR_COMMENT', 'CLEARED', 'WITHDRAWN'],
      FOR_COMMENT: ['CLEARED', 'WITHDRAWN'],
      CLEARED: ['FINAL', 'WITHDRAWN'],
      FINAL: ['SUPERSEDED', 'WITHDRAWN'],
      SUPERSEDED: [],
      WITHDRAWN: [],
    });
    expect(DOCUMENT_STATES.filter((state) => nextStates(standing('M'), paper(state)).length > 0)).toEqual([]);
  });

  it('is opened for comment or withdrawn by the entity that put it in, until it is cleared', () => {
    const steps = DOCUMENT_STATES.map((state) => nextStates(standing('M', own), paper(state)));
    expect(steps).toEqual([['FOR_COMMENT', 'WITHDRAWN'], ['WITHDRAWN'], [], [], [], []]);
    expect(nextStates(standing('O', own), paper('DRAFT'))).toEqual([]);
  });

  it('shows who downloaded it to officers and secretariat', () => {
    expect(who((kind) => maySeeDownloads(standing(kind)))).toBe('SCV');
  });

  it('of a dissolved body gets no new contents, and may still be relabelled', () => {
    const actions = documentActions(standing('C'), paper('DRAFT'), { dissolved: '2026-01-01' }, '2026-01-01');
    expect(actions).toMatchObject({ revise: false, translate: false, relabel: true });
    expect(isAtWork({ dissolved: '2026-01-01' }, '2025-12-31')).toBe(true);
    expect(documentActions(standing('C'), paper('DRAFT'), { dissolved: null }, '2026-01-01')).toMatchObject({
      revise: true,
      translate: true,
    });
  });
});
