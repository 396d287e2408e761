import { useTranslation } from 'react-i18next';
import type { InterfaceLocale } from '@concert/contracts';
import { isInterfaceLocale } from './languages';
import { pickLanguage, type TranslatedName } from './pick-language';

export function useLocale(): InterfaceLocale {
  const { i18n } = useTranslation();
  return isInterfaceLocale(i18n.language) ? i18n.language : 'en';
}

/** For sentences, titles and attributes; where markup is possible prefer `TranslatedText`. */
export function useTranslated(): (name: TranslatedName) => string {
  const locale = useLocale();
  return (name) => pickLanguage(name, locale).text;
}

/** Marks the language when it is not the reader's, so that it is read out and ordered rightly. */
export function TranslatedText({ name }: { name: TranslatedName }) {
  const locale = useLocale();
  const { text, language } = pickLanguage(name, locale);
  if (language === locale) return text;
  return <bdi lang={language}>{text}</bdi>;
}
