import { describe, expect, it } from '@jest/globals';
import { AUDIENCES, CLASSIFICATIONS } from '@concert/contracts';
import { isNoWider } from './post-move.policy.js';

const labels = AUDIENCES.flatMap((audience) =>
  CLASSIFICATIONS.map((classification) => ({ audience, classification })),
);

describe('posts are moved', () => {
  it.each(labels)('from $audience, $classification to labels that nobody else reads', (from) => {
    for (const to of labels) {
      const narrower =
        AUDIENCES.indexOf(to.audience) >= AUDIENCES.indexOf(from.audience) &&
        !(from.classification === 'CONFIDENTIAL' && to.classification === 'UNCLASSIFIED');
      expect([to, isNoWider(to, from)]).toEqual([to, narrower]);
    }
  });
});
