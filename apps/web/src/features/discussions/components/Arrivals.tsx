import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NewPosts } from '../hooks/useArrivals';
import { postAnchor, postPath } from '../paths';
import classes from './Arrivals.module.css';

interface ArrivalsProps extends Pick<NewPosts, 'posts' | 'below'> {
  threadId: string;
}

/** Says that something new was said; it is read out, and leads there. */
export function Arrivals({ threadId, posts, below }: ArrivalsProps) {
  const { t } = useTranslation('discussions');
  const [first] = posts;
  const latest = posts.at(-1);
  const count = posts.length + below.count;
  const show = () => {
    const element = first && document.getElementById(postAnchor(first.seq));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.arrivals}>
      <VisuallyHidden role="status">
        {below.count > 0
          ? t('thread.newBelow', { count })
          : latest && t('thread.arrived', { name: latest.author.name, count })}
      </VisuallyHidden>
      {below.count > 0 ? (
        <Button
          size="xs"
          className={classes.pill}
          component={Link}
          to={postPath(threadId, below.first)}
          replace
        >
          {t('thread.newBelow', { count })}
        </Button>
      ) : (
        first && (
          <Button size="xs" className={classes.pill} onClick={show}>
            {t('thread.new', { count })}
          </Button>
        )
      )}
    </div>
  );
}
