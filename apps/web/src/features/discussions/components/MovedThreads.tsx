import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '@concert/web-ui';
import { BodyLink } from '../../governance/public';
import type { ThreadMove } from '../hooks/useThreads';
import { threadPath } from '../paths';
import classes from './MovedThreads.module.css';

/** Where discussions went that people look for where they were. */
export function MovedThreads({ moves }: { moves: readonly ThreadMove[] }) {
  const { t } = useTranslation('discussions');
  if (moves.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('move.list')}>
      {moves.map(({ id, at, thread }) => (
        <li key={id}>
          <Anchor component={Link} to={threadPath(thread.id)} inherit dir="auto">
            {thread.title}
          </Anchor>
          <span>{t('move.went')}</span>
          <BodyLink body={thread.body} />
          <span>
            (<RelativeTime instant={at} />)
          </span>
        </li>
      ))}
    </ul>
  );
}
