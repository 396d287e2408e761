import { expect, it } from '@jest/globals';
import { nextActivityNumber } from './activity-number.js';

it('activities are numbered by body, after the highest number given so far', () => {
  expect(nextActivityNumber('WG1', [])).toBe('WG1-01');
  expect(nextActivityNumber('WG1', ['WG1-01', 'WG1-09', 'WG10-40', 'A.3', 'WG1-x'])).toBe('WG1-10');
});
