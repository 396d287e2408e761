import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ThreadState.module.css';

interface ThreadStateProps {
  announcement: boolean;
  pinned: boolean;
  closed: boolean;
}

/** Said only of threads that are not as usual. */
export function ThreadState({ announcement, pinned, closed }: ThreadStateProps) {
  const { t } = useTranslation('discussions');
  return (
    <>
      {announcement && (
        <Badge component="span" className={classes.badge} variant="filled" radius="sm">
          {t('state.announcement')}
        </Badge>
      )}
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
