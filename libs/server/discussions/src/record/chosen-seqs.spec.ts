import { LIMITS } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { chosenSeqs } from './chosen-seqs.js';

describe('the posts an address asks for', () => {
  it('are single ones and ranges, each once and in order', () => {
    expect(chosenSeqs('12,3-5,4')).toEqual([3, 4, 5, 12]);
  });

  it.each(['', 'x', '1,', '5-3', '0', '1-2-3', '-4', '1;2', ' 1', '1e3'])('are not %j', (posts) => {
    expect(() => chosenSeqs(posts)).toThrow();
  });

  it('are not more than a record takes, however they are written', () => {
    const most = LIMITS.recordPosts;
    expect(chosenSeqs(`1-${most}`)).toHaveLength(most);
    for (const posts of [`1-${most + 1}`, `1-${most},${most + 5}`, '1-999999999'])
      expect(() => chosenSeqs(posts)).toThrow();
  });
});
