import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Post } from '../hooks/useThread';
import { postAnchor, postPath } from '../paths';
import classes from './MovedPosts.module.css';

/** In place of posts that were moved: how many, and for those who may read them there, where they are. */
export function MovedPosts({ traces }: { traces: readonly Post[] }) {
  const { t } = useTranslation('discussions');
  const count = traces.length;
  const [first] = traces;
  const place = first?.moved;
  return (
    <p className={classes.moved}>
      {traces.map(({ seq }) => (
        <span key={seq} id={postAnchor(seq)} tabIndex={-1} data-end={seq} />
      ))}
      {place?.thread && place.seq !== null ? (
        <>
          {t('moved.to', { count })}{' '}
          <Anchor component={Link} to={postPath(place.thread.id, place.seq)} inherit dir="auto">
            {place.thread.title}
          </Anchor>
        </>
      ) : (
        t('moved.away', { count })
      )}
    </p>
  );
}
