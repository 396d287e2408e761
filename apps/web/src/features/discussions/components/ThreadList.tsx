import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LabelBadge, RelativeTime } from '@concert/web-ui';
import type { ThreadRow } from '../hooks/useThreads';
import { threadPath } from '../paths';
import classes from './ThreadList.module.css';
import { ThreadState } from './ThreadState';

/** Threads as a reader chooses among them: what is new, who may see it, who spoke last. */
export function ThreadList({ threads }: { threads: readonly ThreadRow[] }) {
  const { t } = useTranslation('discussions');
  return (
    <ul className={classes.list} aria-label={t('list.caption')}>
      {threads.map((thread) => (
        <li key={thread.id} className={`${classes.item} ${thread.unread > 0 ? classes.unread : ''}`}>
          <Anchor component={Link} to={threadPath(thread.id)} className={classes.title} dir="auto">
            {thread.title}
          </Anchor>
          <div className={classes.marks}>
            {thread.unread > 0 && (
              <strong className={classes.count}>{t('list.unread', { count: thread.unread })}</strong>
            )}
            <span>{t('list.posts', { count: thread.lastSeq - thread.movedAway })}</span>
            <ThreadState announcement={thread.announcement} pinned={thread.pinned} closed={thread.closed} />
            <LabelBadge audience={thread.audience} classification={thread.classification} />
          </div>
          <div className={classes.last}>
            <span>
              <RelativeTime instant={thread.lastPostAt} />
            </span>
            <span>
              <bdi>{thread.lastPostBy.name}</bdi>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
