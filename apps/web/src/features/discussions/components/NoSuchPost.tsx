import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './NoSuchPost.module.css';

/** That the address names a post this discussion does not show; whether there ever was one is not said. */
export function NoSuchPost() {
  const { t } = useTranslation('discussions');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <p ref={line} role="alert" className={classes.line}>
      {t('post.noSuch')}
    </p>
  );
}
