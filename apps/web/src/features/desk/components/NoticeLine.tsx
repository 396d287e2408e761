import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '@concert/web-ui';
import { BodyLink } from '../../governance/public';
import type { Notice } from '../hooks/useNotices';
import classes from './DeskRows.module.css';
import { useKindWord } from './kind-words';

/** As far as the server counts. */
const MANY = 100;

/** One notice; opening what it is about marks it as read. */
export function NoticeLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation('desk');
  const word = useKindWord();
  const { kind, title, at, body, link, count, readAt } = notice;
  const posts = count !== null && (count < MANY ? t('newPosts', { count }) : t('manyPosts'));
  const readOnce = () => {
    if (readAt === null) onRead();
  };
  return (
    <div className={classes.row}>
      <p className={classes.kind}>
        {readAt === null && <strong>{t('notices.new')} · </strong>}
        {posts || word(kind)}
        {body && (
          <>
            {' · '}
            <BodyLink body={body} short />
          </>
        )}
        {' · '}
        <RelativeTime instant={at} />
      </p>
      <p className={classes.title}>
        {link ? (
          <Anchor component={Link} to={link} inherit onClick={readOnce}>
            <bdi>{title}</bdi>
          </Anchor>
        ) : (
          <bdi>{title}</bdi>
        )}
      </p>
      {readAt === null && (
        <div className={classes.acts}>
          <Button size="compact-sm" variant="default" onClick={onRead}>
            {t('notices.read')}
          </Button>
        </div>
      )}
    </div>
  );
}
