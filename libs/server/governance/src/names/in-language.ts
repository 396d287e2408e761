import type { Locale, Translated } from '@concert/contracts';

/** The text in that language, or in English where there is none. */
export const inLanguage = (text: Translated, locale: Locale): string => text[locale] ?? text.en;
