import type { ThreadPresence } from '@concert/contracts';
import { describe, expect, it } from '@jest/globals';
import { stillThere, whoIsThere, type Visits } from './visits';

const none: Visits = new Map();
const said = (personId: string, state: ThreadPresence['state'], window = 1): ThreadPresence => ({
  threadId: 't',
  visitor: `${personId}-${window}`,
  personId,
  state,
});

describe('who is on the page of a thread', () => {
  it('is named once, whatever number of windows they have, and as writing if they write in one', () => {
    const heard = [said('a', 'HERE'), said('a', 'WRITING', 2), said('b', 'HERE'), said('b', 'HERE', 2)];
    const visits = stillThere(none, [...heard, said('me', 'HERE')], 't', 0);
    expect(whoIsThere(visits, 'me')).toEqual({ here: ['b'], writing: ['a'] });
    const after = stillThere(visits, [said('a', 'GONE', 2), said('b', 'GONE')], 't', 0);
    expect(whoIsThere(after, 'me')).toEqual({ here: ['a', 'b'], writing: [] });
  });

  it('has gone when no sign of life comes, and is not who looks at another thread', () => {
    const visits = stillThere(none, [said('a', 'WRITING'), { ...said('b', 'HERE'), threadId: 'u' }], 't', 0);
    expect(whoIsThere(visits, 'me').writing).toEqual(['a']);
    expect(stillThere(visits, [], 't', 20_000)).toBe(visits);
    expect(stillThere(visits, [], 't', 30_000).size).toBe(0);
    expect(whoIsThere(visits, 'me').here).toEqual([]);
  });
});
