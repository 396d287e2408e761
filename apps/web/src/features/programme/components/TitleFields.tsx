import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, LIMITS, type InterfaceLocale } from '@concert/contracts';

export type Titles = Partial<Record<InterfaceLocale, string>>;

interface TitleFieldsProps {
  value: Titles;
  onChange: (titles: Titles) => void;
}

/** A title in the languages of the interface; English is always needed. */
export function TitleFields({ value, onChange }: TitleFieldsProps) {
  const { t } = useTranslation(['programme', 'ui']);
  return INTERFACE_LOCALES.map((locale) => (
    <TextInput
      key={locale}
      label={t('activity.title', { language: t(`ui:language.${locale}`) })}
      required={locale === 'en'}
      maxLength={LIMITS.title}
      lang={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      value={value[locale] ?? ''}
      onChange={(event) => onChange({ ...value, [locale]: event.currentTarget.value })}
      data-autofocus={locale === 'en' || undefined}
    />
  ));
}

export const titleInput = (titles: Titles) => ({
  en: titles.en ?? '',
  ...(titles.fr?.trim() && { fr: titles.fr }),
  ...(titles.ar?.trim() && { ar: titles.ar }),
});
