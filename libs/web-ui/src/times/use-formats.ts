import { useMemo } from 'react';
import { useUi } from '../ui-context';
import {
  formatBytes,
  formatDay,
  formatDollars,
  formatFullDay,
  formatInstant,
  formatInstantAsDay,
  formatList,
  formatMonth,
  formatNumber,
  formatRelative,
  formatTimeOfDay,
  formatWeekday,
  todayIn,
} from './formats';

/** Dates, numbers and lists in the reader's language and zone, for use inside sentences. */
export function useFormats() {
  const { locale, timeZone } = useUi();
  return useMemo(
    () => ({
      day: (day: string) => formatDay(day, locale),
      fullDay: (day: string) => formatFullDay(day, locale),
      month: (month: string) => formatMonth(month, locale),
      weekday: (day: string, style: 'long' | 'short' = 'long') => formatWeekday(day, locale, style),
      instant: (instant: string) => formatInstant(instant, locale, timeZone),
      instantAsDay: (instant: string) => formatInstantAsDay(instant, locale, timeZone),
      timeOfDay: (instant: string) => formatTimeOfDay(instant, locale, timeZone),
      relative: (instant: string, now = new Date()) => formatRelative(instant, locale, now),
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, locale, options),
      dollars: (amount: number) => formatDollars(amount, locale),
      list: (items: readonly string[]) => formatList(items, locale),
      bytes: (bytes: number) => formatBytes(bytes, locale),
      today: () => todayIn(timeZone),
    }),
    [locale, timeZone],
  );
}
