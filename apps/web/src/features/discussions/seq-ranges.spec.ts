import { expect, it } from '@jest/globals';
import { seqRanges } from './seq-ranges';

it.each<[number[], string]>([
  [[], ''],
  [[12], '12'],
  [[4, 3, 12, 5], '3-5,12'],
  [[1, 1, 2], '1-2'],
])('the posts %j are named %j', (seqs, name) => {
  expect(seqRanges(seqs)).toBe(name);
});
