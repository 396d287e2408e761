import { useTranslation } from 'react-i18next';
import { LOCALES } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { useLocale } from '../../../locales/translated';
import { countryName } from '../country-names';

const FIELDS = [
  'number',
  'description',
  'output',
  'lead',
  'contributors',
  'startsOn',
  'endsOn',
  'place',
  'countries',
  'budgetUsd',
] as const;

/** Names of the fields of a plan, and their values as a person reads them. */
export function useFieldWords() {
  const { t } = useTranslation(['programme', 'ui']);
  const { day, dollars, list } = useFormats();
  const locale = useLocale();
  const name = (field: string): string => {
    const language = LOCALES.find((one) => field === `title.${one}`);
    if (language) return t('activity.title', { language: t(`ui:language.${language}`) });
    const known = FIELDS.find((one) => one === field);
    return known ? t(`field.${known}`) : field;
  };
  const value = (field: string, text: string): string => {
    if (field === 'startsOn' || field === 'endsOn') return day(text);
    if (field === 'budgetUsd') return dollars(Number(text));
    if (field === 'countries') return list(text.split(', ').map((code) => countryName(code, locale)));
    return text;
  };
  return { name, value };
}
