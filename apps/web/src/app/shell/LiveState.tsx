import { useTranslation } from 'react-i18next';
import { useLiveState } from '../../realtime/use-live';
import classes from './TopBar.module.css';

/** Says something only when the page may be out of date: that it is live is what people expect. */
export function LiveState() {
  const { t } = useTranslation('app');
  const state = useLiveState();
  return (
    <span role="status">
      {state === 'away' && (
        <span className={classes.away} title={t('live.away')}>
          {t('live.awayShort')}
        </span>
      )}
    </span>
  );
}
