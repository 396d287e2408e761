import { useSearchParams } from 'react-router';
import { useFormats, useUi } from '@concert/web-ui';
import { dayAfter, isMonth, monthOf, weeksOf, type Month } from '../month';
import { instantIn } from '../zoned-time';

/** Where the week begins for most readers of a language. */
const FIRST_WEEKDAY = { en: 1, fr: 1, ar: 0 } as const;

export type CalendarShape = 'month' | 'list';

/** What the calendar shows; it stands in the address, so that it can be sent on and returned to. */
export function useCalendarView() {
  const [search, setSearch] = useSearchParams();
  const { locale, timeZone } = useUi();
  const today = useFormats().today();
  const asked = search.get('month');
  const month: Month = isMonth(asked) ? asked : monthOf(today);
  const firstWeekday = FIRST_WEEKDAY[locale];
  const weeks = weeksOf(month, firstWeekday);
  const first = weeks[0]?.[0] ?? today;
  const last = weeks.at(-1)?.at(-1) ?? today;
  const midnight = (day: string): string | null => instantIn(timeZone, { day, time: '00:00' });
  const shape: CalendarShape = search.get('view') === 'list' ? 'list' : 'month';
  const set = (name: 'month' | 'view' | 'body', value: string | null) =>
    setSearch(
      (current) => {
        if (value) current.set(name, value);
        else current.delete(name);
        return current;
      },
      { replace: true },
    );
  return {
    today,
    month,
    firstWeekday,
    /** Of everything that is drawn, the days of the neighbouring months included. */
    from: midnight(first),
    to: midnight(dayAfter(last)),
    shape,
    body: search.get('body') ?? '',
    showMonth: (wished: Month) => set('month', wished === monthOf(today) ? null : wished),
    showAs: (wished: CalendarShape) => set('view', wished === 'list' ? 'list' : null),
    showBody: (code: string) => set('body', code || null),
  };
}
