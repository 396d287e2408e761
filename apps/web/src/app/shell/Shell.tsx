import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { PageSkeleton } from '@concert/web-ui';
import { useFeatures } from '../../assembly/FeaturesContext';
import { SessionExpiry, mailsPath, useViewer } from '../../features/identity/public';
import { PageBoundary } from '../PageBoundary';
import { PageProgress } from './PageProgress';
import { PhoneRail } from './PhoneRail';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';
import { useLiveConnection } from './useLiveConnection';
import { useRouteFocus } from './useRouteFocus';
import { useScrollMemory } from './useScrollMemory';

/** What stands around every page: the places at the side, the tools on top, the page between. */
export function Shell() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const viewer = useViewer();
  const banners = useFeatures().flatMap((feature) => feature.banners ?? []);
  const main = useRef<HTMLElement>(null);
  useLiveConnection();
  useRouteFocus(main);
  useScrollMemory();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <TopBar phoneRail={<PhoneRail />} />
      <PageProgress />
      <div className={classes.rail}>
        <Rail />
      </div>
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <Suspense>
          {banners.map((Banner, index) => (
            <Banner key={index} />
          ))}
        </Suspense>
        <PageBoundary resetKey={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </PageBoundary>
        {viewer.person.demonstration && (
          <p className={classes.demonstration}>
            {t('demonstration')} <Link to={mailsPath}>{t('demonstrationMails')}</Link>
          </p>
        )}
      </main>
      <SessionExpiry />
    </div>
  );
}
