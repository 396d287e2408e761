import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoticesLink } from '../../features/desk/public';
import { AccountMenu } from './AccountMenu';
import { LanguageChoice } from './LanguageChoice';
import { LiveState } from './LiveState';
import { PaletteButton } from './PaletteButton';
import { SchemeToggle } from './SchemeToggle';
import classes from './TopBar.module.css';

export function TopBar({ phoneRail }: { phoneRail: ReactNode }) {
  const { t } = useTranslation('app');
  return (
    <header className={classes.bar}>
      {phoneRail}
      <Link to="/" className={classes.product} title={t('productLong')}>
        {t('product')}
      </Link>
      <PaletteButton />
      <div className={classes.tools} role="group" aria-label={t('top.label')}>
        <LiveState />
        <NoticesLink className={classes.tool} />
        <div className={classes.wide}>
          <LanguageChoice />
          <SchemeToggle />
        </div>
        <AccountMenu />
      </div>
    </header>
  );
}
