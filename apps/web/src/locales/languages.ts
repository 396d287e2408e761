import { INTERFACE_LOCALES, isRightToLeft, type InterfaceLocale } from '@concert/contracts';

const STORED_AS = 'concert.locale';

/** Each language under its own name, as people look for it. */
export const LANGUAGE_NAMES: Record<InterfaceLocale, string> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

export const isInterfaceLocale = (value: string | null | undefined): value is InterfaceLocale =>
  INTERFACE_LOCALES.some((locale) => locale === value);

/** The language of this browser: chosen before, else the first one it asks for that we speak. */
export function initialLocale(): InterfaceLocale {
  const stored = localStorage.getItem(STORED_AS);
  const wished = [stored, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wished.find(isInterfaceLocale) ?? 'en';
}

export function rememberLocale(locale: InterfaceLocale): void {
  localStorage.setItem(STORED_AS, locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
}
