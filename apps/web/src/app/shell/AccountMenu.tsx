import { useApolloClient } from '@apollo/client/react';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { EntityTag, Portrait } from '@concert/web-ui';
import { countDrafts } from '../../drafts/draft-store';
import { profilePath, signInPath, signOut, useViewer } from '../../features/identity/public';
import { useTranslated } from '../../locales/translated';
import { LanguageChoice } from './LanguageChoice';
import { SchemeToggle } from './SchemeToggle';
import classes from './TopBar.module.css';

const SignOutDialog = lazy(async () => ({ default: (await import('./SignOutDialog')).SignOutDialog }));

export function AccountMenu() {
  const { t } = useTranslation('app');
  const translated = useTranslated();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { person, entity } = useViewer();
  const menu = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => menu.current?.hidePopover(), [pathname]);

  const leave = async () => {
    const problem = await signOut(client);
    if (!problem) void navigate(signInPath('/'), { replace: true });
  };
  const ask = () => {
    menu.current?.hidePopover();
    if (countDrafts(localStorage, person.id) > 0) setAsking(true);
    else void leave();
  };
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
        <button type="button" className={classes.menuItem} onClick={ask}>
          {t('top.signOut')}
        </button>
      </div>
      {asking && (
        <Suspense>
          <SignOutDialog person={person.id} onLeave={leave} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
