import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { EntityTag, Portrait } from '@concert/web-ui';
import { profilePath, useViewer } from '../../features/identity/public';
import { useTranslated } from '../../locales/translated';
import { LanguageChoice } from './LanguageChoice';
import { SchemeToggle } from './SchemeToggle';
import { whenIdle } from '../when-idle';
import classes from './TopBar.module.css';

const loadSignOut = async () => (await import('./sign-out')).loadSignOutDialog();
const SignOutDialog = lazy(loadSignOut);

export function AccountMenu() {
  const { t } = useTranslation('app');
  const translated = useTranslated();
  const { pathname } = useLocation();
  const { person, entity } = useViewer();
  const menu = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => menu.current?.hidePopover(), [pathname]);
  // Without a network nobody can sign out, but is told so.
  useEffect(() => whenIdle(() => void loadSignOut().catch(() => undefined)), []);
  return (
    <>
      <button
        type="button"
        className={classes.account}
        popoverTarget="account-menu"
        aria-label={t('top.account', { name: person.name })}
      >
        <Portrait name={person.name} url={person.portraitUrl} size={32} />
      </button>
      <div id="account-menu" ref={menu} popover="auto" className={classes.menu}>
        <div className={classes.who}>
          <strong>{person.name}</strong>{' '}
          {entity && <EntityTag acronym={translated(entity.acronym)} name={translated(entity.name)} />}
        </div>
        <Link to={profilePath} className={classes.menuItem}>
          {t('top.profile')}
        </Link>
        <div className={classes.narrow}>
          <LanguageChoice />
          <SchemeToggle />
        </div>
        <button
          type="button"
          className={classes.menuItem}
          onClick={() => {
            menu.current?.hidePopover();
            setLeaving(true);
          }}
        >
          {t('top.signOut')}
        </button>
      </div>
      {leaving && (
        <Suspense>
          <SignOutDialog person={person.id} onClose={() => setLeaving(false)} />
        </Suspense>
      )}
    </>
  );
}
