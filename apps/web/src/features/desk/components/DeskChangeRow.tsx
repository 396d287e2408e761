import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '@concert/web-ui';
import { BodyLink } from '../../governance/public';
import type { DeskChange } from '../hooks/useDesk';
import classes from './DeskRows.module.css';
import { useKindWord } from './kind-words';

/** One thing that others changed since one was here. */
export function DeskChangeRow({ change, path }: { change: DeskChange; path: string | null }) {
  const { t } = useTranslation('desk');
  const word = useKindWord();
  const { kind, title, at, body, count } = change;
  return (
    <div className={classes.row}>
      <p className={classes.kind}>
        {word(kind)}
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
        {path ? (
          <Anchor component={Link} to={path} inherit>
            <bdi>{title}</bdi>
          </Anchor>
        ) : (
          <bdi>{title}</bdi>
        )}
        {count !== null && <span className={classes.count}>{t('newPosts', { count })}</span>}
      </p>
    </div>
  );
}
