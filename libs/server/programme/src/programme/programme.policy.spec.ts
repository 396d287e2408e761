import { PROGRAMME_STATES } from '@concert/contracts';
import { expect, it } from '@jest/globals';
import { isOpen, mayBecome } from './programme.policy.js';

it('a programme is adopted only by way of the Committee', () => {
  expect(PROGRAMME_STATES.filter((from) => mayBecome(from, 'ADOPTED'))).toEqual(['BEFORE_COMMITTEE']);
});

it('a closed programme stays closed, and nothing is planned in it', () => {
  expect(PROGRAMME_STATES.filter((to) => mayBecome('CLOSED', to))).toEqual([]);
  expect(PROGRAMME_STATES.filter((state) => !isOpen({ state }))).toEqual(['CLOSED']);
});
