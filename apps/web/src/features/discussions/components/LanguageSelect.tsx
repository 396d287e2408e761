import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@concert/contracts';

interface LanguageSelectProps {
  value: Locale;
  onChange: (language: Locale) => void;
}

/** In which language a post is written: it is shown, spelled and read out accordingly. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  return (
    <NativeSelect
      label={t('composer.language')}
      size="xs"
      data={LOCALES.map((locale) => ({ value: locale, label: t(`ui:language.${locale}`) }))}
      value={value}
      onChange={(event) => {
        const language = LOCALES.find((locale) => locale === event.currentTarget.value);
        if (language) onChange(language);
      }}
    />
  );
}
