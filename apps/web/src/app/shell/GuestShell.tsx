import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, Outlet, useLocation, useNavigate } from 'react-router';
import { PageSkeleton } from '@concert/web-ui';
import { threadsPath } from '../../features/discussions/public';
import { GuestHome } from '../../features/guests/public';
import { SessionExpiry, signInPath, signOut, useViewer } from '../../features/identity/public';
import { PageBoundary } from '../PageBoundary';
import { LanguageChoice } from './LanguageChoice';
import { LiveState } from './LiveState';
import { PageProgress } from './PageProgress';
import { SchemeToggle } from './SchemeToggle';
import shell from './Shell.module.css';
import classes from './TopBar.module.css';
import { useLiveConnection } from './useLiveConnection';
import { useRouteFocus } from './useRouteFocus';
import { useScrollMemory } from './useScrollMemory';

/** What stands around the pages of a guest, who has nothing but the discussions they were asked into. */
export function GuestShell() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const { person } = useViewer();
  const navigate = useNavigate();
  const client = useApolloClient();
  const main = useRef<HTMLElement>(null);
  useLiveConnection();
  useRouteFocus(main);
  useScrollMemory();
  const leave = async () => {
    if (!(await signOut(client))) void navigate(signInPath('/'), { replace: true });
  };
  return (
    <div className={shell.shell}>
      <a className={shell.skip} href="#content">
        {t('skip')}
      </a>
      <header className={classes.bar}>
        <Link to="/" className={classes.product} title={t('productLong')}>
          {t('product')}
        </Link>
        <div className={classes.tools} role="group" aria-label={t('top.label')}>
          <LiveState />
          <LanguageChoice />
          <SchemeToggle />
          <bdi>{person.name}</bdi>
          <Button size="compact-sm" variant="default" onClick={() => void leave()}>
            {t('top.signOut')}
          </Button>
        </div>
      </header>
      <PageProgress />
      <main id="content" ref={main} tabIndex={-1} className={shell.main}>
        <PageBoundary resetKey={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            {matchPath(`${threadsPath}/:id`, pathname) ? <Outlet /> : <GuestHome />}
          </Suspense>
        </PageBoundary>
      </main>
      <SessionExpiry />
    </div>
  );
}
