import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Post } from '../hooks/useThread';
import { postAnchor } from '../paths';
import classes from './Arrivals.module.css';

/** Says that something new was said; it is read out, and leads there. */
export function Arrivals({ posts }: { posts: readonly Post[] }) {
  const { t } = useTranslation('discussions');
  const [first] = posts;
  const latest = posts.at(-1);
  const show = () => {
    const element = first && document.getElementById(postAnchor(first.seq));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.arrivals}>
      <VisuallyHidden role="status">
        {latest && t('thread.arrived', { name: latest.author.name, count: posts.length })}
      </VisuallyHidden>
      {first && (
        <Button size="xs" className={classes.pill} onClick={show}>
          {t('thread.new', { count: posts.length })}
        </Button>
      )}
    </div>
  );
}
