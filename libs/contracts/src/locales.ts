/** The six official languages of the United Nations: reference data comes in all of them. */
export const LOCALES = ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** The languages the interface itself speaks so far. */
export const INTERFACE_LOCALES = ['en', 'fr', 'ar'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

/** A text in several languages; English is always there and is what a missing language falls back to. */
export type Translated = { en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>;

export const isRightToLeft = (locale: Locale): boolean => locale === 'ar';
