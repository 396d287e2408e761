import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { pageLoading } from '../../assembly/page-loading';
import classes from './PageProgress.module.css';

/** A line under the top bar while the code of a page is on its way; it appears only when that takes a moment. */
export function PageProgress() {
  const { t } = useTranslation('app');
  const running = useSyncExternalStore(pageLoading.subscribe, pageLoading.isRunning);
  return (
    <div role="status" className={classes.place}>
      {running && <div className={classes.line} role="img" aria-label={t('page.loading')} />}
    </div>
  );
}
