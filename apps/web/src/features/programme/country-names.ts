import { COUNTRIES, type InterfaceLocale } from '@concert/contracts';

const namers = new Map<InterfaceLocale, Intl.DisplayNames>();

/** A State by its three-letter code, in the reader's language. */
export function countryName(code: string, locale: InterfaceLocale): string {
  const namer = namers.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  namers.set(locale, namer);
  const short = COUNTRIES.get(code);
  return short ? (namer.of(short) ?? code) : code;
}

/** Every State to choose from, by name. */
export const countryChoices = (locale: InterfaceLocale): { value: string; label: string }[] =>
  [...COUNTRIES.keys()]
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
