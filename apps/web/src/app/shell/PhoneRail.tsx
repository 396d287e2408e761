import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import classes from './PhoneRail.module.css';
import { Rail } from './Rail';

/** The places on a narrow screen. The browser's own dialog keeps focus inside and gives it back. */
export function PhoneRail() {
  const { t } = useTranslation(['app', 'ui']);
  const { pathname } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.close(), [pathname]);
  return (
    <div className={classes.place}>
      <button
        type="button"
        className={classes.open}
        aria-label={t('rail.open')}
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden className={classes.bars} />
      </button>
      <dialog
        ref={dialog}
        className={classes.drawer}
        aria-label={t('rail.label')}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
      >
        <div className={classes.content}>
          <button type="button" className={classes.close} onClick={() => dialog.current?.close()}>
            {t('ui:close')}
          </button>
          <Rail />
        </div>
      </dialog>
    </div>
  );
}
