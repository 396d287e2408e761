import { useTranslation } from 'react-i18next';
import { DateTime } from '@concert/web-ui';
import { PersonLink } from '../../governance/public';
import type { Post } from '../hooks/useThread';
import classes from './PostView.module.css';

/** That a post is out of sight; for those who see it all the same, who hid it, when and why. */
export function HidingNote({ post: { hiding, text } }: { post: Post }) {
  const { t } = useTranslation('discussions');
  return (
    <div className={classes.hidden}>
      <p>{t(text ? 'post.hiddenForOthers' : 'post.hidden')}</p>
      {hiding && (
        <p>
          <span>{t('hide.by')}</span> <PersonLink person={hiding.by} /> · <DateTime instant={hiding.at} />:{' '}
          <span dir="auto">{hiding.reason}</span>
        </p>
      )}
    </div>
  );
}
