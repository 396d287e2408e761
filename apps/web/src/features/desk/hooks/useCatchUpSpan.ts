import { useState } from 'react';
import { useUi } from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { instantIn } from '../../meetings/public';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = { day: 1, week: 7, fortnight: 14 } as const;

export type Span = 'last' | keyof typeof DAYS | 'chosen';

const isSpan = (text: string): text is keyof typeof DAYS => text in DAYS;

/** Since when the page tells, as its address says: the last time, some days ago, or a day of the reader's own calendar. */
export function useCatchUpSpan() {
  const { timeZone } = useUi();
  const [search, setSearch] = useSearch();
  // A page that is looked at does not move on under its reader.
  const [now] = useState(() => Date.now());
  const asked = search.get('since') ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : '';
  const span: Span = isSpan(asked) ? asked : day ? 'chosen' : 'last';
  const since =
    span === 'last'
      ? null
      : span === 'chosen'
        ? instantIn(timeZone, { day, time: '00:00' })
        : new Date(now - DAYS[span] * DAY_MS).toISOString();
  return {
    span,
    day,
    since,
    choose: (value: string) => setSearch(value === '' || value === 'last' ? {} : { since: value }),
  };
}
