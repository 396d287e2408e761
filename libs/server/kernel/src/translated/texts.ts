import { INTERFACE_LOCALES, type InterfaceLocale, type Locale } from '@concert/contracts';

/** Texts the server itself writes (mail, feeds), one wording per interface language; the compiler misses none. */
export type Texts<Values, Text = string> = Record<InterfaceLocale, (values: Values) => Text>;

/** The wording in a person's language, or in English where the interface does not speak it yet. */
export function wording<Values, Text>(texts: Texts<Values, Text>, locale: Locale, values: Values): Text {
  const spoken = INTERFACE_LOCALES.find((candidate) => candidate === locale) ?? 'en';
  return texts[spoken](values);
}
