import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, Outlet, useLocation } from 'react-router';
import { PageSkeleton } from '@concert/web-ui';
import { useFeatures } from '../../assembly/FeaturesContext';
import { threadsPath } from '../../features/discussions/public';
import { GuestHome } from '../../features/guests/public';
import { profilePath, SessionExpiry } from '../../features/identity/public';
import { PageBoundary } from '../PageBoundary';
import { AccountMenu } from './AccountMenu';
import { LanguageChoice } from './LanguageChoice';
import { LiveState } from './LiveState';
import { PageProgress } from './PageProgress';
import { SchemeToggle } from './SchemeToggle';
import shell from './Shell.module.css';
import classes from './TopBar.module.css';
import { useLiveConnection } from './useLiveConnection';
import { useRouteFocus } from './useRouteFocus';
import { useScrollMemory } from './useScrollMemory';

/** Besides the list of their discussions; every other address shows that. */
const OPEN_TO_GUESTS = [`${threadsPath}/:id`, profilePath];

/** What stands around the pages of a guest, who has nothing but the discussions they were asked into. */
export function GuestShell() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const banners = useFeatures().flatMap((feature) => feature.banners ?? []);
  const main = useRef<HTMLElement>(null);
  useLiveConnection();
  useRouteFocus(main);
  useScrollMemory();
  return (
    <div className={`${shell.shell} ${shell.alone}`}>
      <a className={shell.skip} href="#content">
        {t('skip')}
      </a>
      <header className={`${classes.bar} ${classes.ofGuest}`}>
        <Link to="/" className={classes.product} title={t('productLong')}>
          {t('product')}
        </Link>
        <div className={classes.tools} role="group" aria-label={t('top.label')}>
          <LiveState />
          <div className={classes.wide}>
            <LanguageChoice />
            <SchemeToggle />
          </div>
          <AccountMenu />
        </div>
      </header>
      <PageProgress />
      <main id="content" ref={main} tabIndex={-1} className={shell.main}>
        <Suspense>
          {banners.map((Banner, index) => (
            <Banner key={index} />
          ))}
        </Suspense>
        <PageBoundary resetKey={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            {OPEN_TO_GUESTS.some((path) => matchPath(path, pathname)) ? <Outlet /> : <GuestHome />}
          </Suspense>
        </PageBoundary>
      </main>
      <SessionExpiry />
    </div>
  );
}
