import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateTime, PersonLine } from '@concert/web-ui';
import { postPath } from '../../discussions/public';
import { EntityLink, PersonLink } from '../../governance/public';
import type { CatchUpThread } from '../hooks/useCatchUp';
import classes from './DeskRows.module.css';

/** A discussion in which others have said something: how it goes on, and the way there. */
export function CatchUpThreadRow({ thread: told }: { thread: CatchUpThread }) {
  const { t } = useTranslation('catchUp');
  const { thread, started, newPosts, seq, saidAt, extract, author, entity, capacity, organisation } = told;
  return (
    <div className={classes.row}>
      <p className={classes.title}>
        <Anchor component={Link} to={postPath(thread.id, seq)} inherit>
          <bdi>{thread.title}</bdi>
        </Anchor>
        <span className={classes.count}>
          {started && `${t('started')} · `}
          {t('newPosts', { count: newPosts })}
          {thread.unread === 0 && ` · ${t('read')}`}
        </span>
      </p>
      <p className={classes.kind}>
        <PersonLine
          name={<PersonLink person={author} />}
          entity={entity ? <EntityLink entity={entity} /> : organisation}
          capacity={entity ? capacity : undefined}
          detail={<DateTime instant={saidAt} />}
        />
      </p>
      <p className={classes.detail}>
        <bdi>{extract}</bdi>
      </p>
    </div>
  );
}
