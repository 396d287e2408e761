import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ThreadState.module.css';

/** Said only of threads that are not as usual. */
export function ThreadState({ pinned, closed }: { pinned: boolean; closed: boolean }) {
  const { t } = useTranslation('discussions');
  return (
    <>
      {pinned && (
        <Badge component="span" className={classes.badge} variant="light" radius="sm">
          {t('state.pinned')}
        </Badge>
      )}
      {closed && (
        <Badge component="span" className={classes.badge} variant="default" radius="sm">
          {t('state.closed')}
        </Badge>
      )}
    </>
  );
}
