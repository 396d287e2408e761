import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES } from '@concert/contracts';
import { keepLocale } from '../../features/identity/public';
import { LANGUAGE_NAMES, isInterfaceLocale } from '../../locales/languages';
import { useLocale } from '../../locales/translated';
import classes from './TopBar.module.css';

/** Changes the language at once and remembers it with the account. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('app');
  const client = useApolloClient();
  const locale = useLocale();
  const choose = (wished: string) => {
    if (!isInterfaceLocale(wished)) return;
    void i18n.changeLanguage(wished);
    void keepLocale(client, wished);
  };
  return (
    <select
      className={classes.select}
      aria-label={t('top.language')}
      value={locale}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {INTERFACE_LOCALES.map((spoken) => (
        <option key={spoken} value={spoken} lang={spoken}>
          {LANGUAGE_NAMES[spoken]}
        </option>
      ))}
    </select>
  );
}
