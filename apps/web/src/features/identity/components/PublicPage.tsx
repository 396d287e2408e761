import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@concert/web-ui';
import { INTERFACE_LOCALES } from '@concert/contracts';
import { LANGUAGE_NAMES } from '../../../locales/languages';
import { useLocale } from '../../../locales/translated';
import classes from './PublicPage.module.css';

/** What stands around a page for people who are not signed in: the name, the languages, one column. */
export function PublicPage({ title, children }: { title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('app');
  const locale = useLocale();
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.product}>{t('product')}</span>
        <nav aria-label={t('top.language')} className={classes.languages}>
          {INTERFACE_LOCALES.map((spoken) => (
            <button
              key={spoken}
              type="button"
              lang={spoken}
              aria-current={spoken === locale || undefined}
              onClick={() => void i18n.changeLanguage(spoken)}
            >
              {LANGUAGE_NAMES[spoken]}
            </button>
          ))}
        </nav>
      </header>
      <main className={classes.main}>
        <PageHeader title={title} documentTitle={title} />
        {children}
      </main>
      <footer className={classes.footer}>{t('productLong')}</footer>
    </div>
  );
}
