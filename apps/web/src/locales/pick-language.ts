import type { InterfaceLocale, Locale } from '@concert/contracts';

/** Reference data in several languages, as queries select it. */
export type TranslatedName = { en: string } & { [language in Exclude<Locale, 'en'>]?: string | null };

/** The reader's language when the text exists in it, else English. */
export function pickLanguage(
  name: TranslatedName,
  locale: InterfaceLocale,
): { text: string; language: Locale } {
  const text = name[locale];
  return text ? { text, language: locale } : { text: name.en, language: 'en' };
}
