import type { InterfaceLocale } from '@concert/contracts';

/**
 * English as the Organization writes it: the day before the month. Arabic with European digits, because references
 * and codes (`WG3/2026/D.4`) are written with them in every language, and dates beside them must not differ.
 */
const TAGS: Record<InterfaceLocale, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-ca-gregory-nu-latn' };
const intlTag = (locale: InterfaceLocale) => TAGS[locale];

const formatters = new Map<string, Intl.DateTimeFormat>();

function dateFormatter(locale: InterfaceLocale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlTag(locale), options);
  formatters.set(key, made);
  return made;
}

/** A calendar day (`YYYY-MM-DD`) has no zone: it is the same day everywhere. */
export function formatDay(day: string, locale: InterfaceLocale): string {
  return dateFormatter(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "Friday, 12 March 2027". */
export function formatFullDay(day: string, locale: InterfaceLocale): string {
  return dateFormatter(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "March 2027", of a month as `YYYY-MM`. */
export function formatMonth(month: string, locale: InterfaceLocale): string {
  return dateFormatter(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** The weekday of a day, whole or as short as a column of a calendar is wide. */
export function formatWeekday(day: string, locale: InterfaceLocale, style: 'long' | 'short'): string {
  return dateFormatter(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function formatInstant(instant: string, locale: InterfaceLocale, timeZone: string): string {
  return dateFormatter(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));
}

export function formatInstantAsDay(instant: string, locale: InterfaceLocale, timeZone: string): string {
  return dateFormatter(locale, { dateStyle: 'medium', timeZone }).format(new Date(instant));
}

export function formatTimeOfDay(instant: string, locale: InterfaceLocale, timeZone: string): string {
  return dateFormatter(locale, { timeStyle: 'short', hourCycle: 'h23', timeZone }).format(new Date(instant));
}

/** "Mon, 1 Mar 2027, 09:00 – 11:30": what both ends share is said once. */
export function formatSpan(start: string, end: string, locale: InterfaceLocale, timeZone: string): string {
  return dateFormatter(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatRange(new Date(start), new Date(end));
}

function zonePart(
  instant: string,
  locale: InterfaceLocale,
  timeZone: string,
  style: 'shortOffset' | 'long',
): string {
  const parts = dateFormatter(locale, { timeZone, timeZoneName: style }).formatToParts(new Date(instant));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** "Zurich, GMT+1": the place people know and the offset that leaves no doubt. */
export function zoneLabel(instant: string, locale: InterfaceLocale, timeZone: string): string {
  const offset = zonePart(instant, locale, timeZone, 'shortOffset');
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  return !city || timeZone === 'UTC' ? offset : `${city}, ${offset}`;
}

export function zoneName(instant: string, locale: InterfaceLocale, timeZone: string): string {
  return zonePart(instant, locale, timeZone, 'long');
}

/** Two zones are worth telling apart only when their clocks differ at that instant. */
export function clocksDiffer(instant: string, zone: string, otherZone: string): boolean {
  return formatInstant(instant, 'en', zone) !== formatInstant(instant, 'en', otherZone);
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** "3 days ago", "in 2 weeks"; anything under a minute counts as now. */
export function formatRelative(instant: string, locale: InterfaceLocale, now: Date): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(intlTag(locale), { numeric: 'auto' });
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'second');
}

/** By the code of the currency: a sign beside letters (US$) falls apart where one reads from right to left. */
export const formatDollars = (amount: number, locale: InterfaceLocale): string =>
  formatNumber(amount, locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  });

export function formatNumber(
  value: number,
  locale: InterfaceLocale,
  options?: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(intlTag(locale), options).format(value);
}

export function formatList(items: readonly string[], locale: InterfaceLocale): string {
  return new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(items);
}

export function formatBytes(bytes: number, locale: InterfaceLocale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  return formatNumber(bytes / 1000 ** power, locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    // Short, English says "5 byte".
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
}

/** Today as `YYYY-MM-DD` on the clock of that zone. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}
