import { Button } from '@mantine/core';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '../hooks/useThread';
import type { Stretch } from '../post-window';
import classes from './PostList.module.css';

export const UNREAD_LINE = 'unread';

interface PostListProps {
  list: RefObject<HTMLOListElement | null>;
  posts: readonly Post[];
  stretches: readonly Stretch[];
  /** The first post that was unread when the page was opened. */
  unreadFrom: number | null;
  /** The stretch that is on its way. */
  fetching: number | null;
  onFetch: (gap: Stretch) => void;
  drawPost: (post: Post) => ReactNode;
  /** After the last post: what is not sent yet. */
  children?: ReactNode;
}

/** The posts in their order; where some are missing, how many, and how to get them. */
export function PostList(props: PostListProps) {
  const { list, posts, stretches, unreadFrom, fetching, onFetch, drawPost, children } = props;
  const { t } = useTranslation('discussions');
  return (
    <ol className={classes.list} ref={list} aria-label={t('thread.posts')}>
      {stretches.map((stretch) =>
        stretch.loaded ? (
          posts
            .filter(({ seq }) => stretch.from <= seq && seq <= stretch.to)
            .map((post) => (
              <Fragment key={post.id}>
                {post.seq === unreadFrom && (
                  <li className={classes.line} id={UNREAD_LINE}>
                    {t('thread.unreadFrom')}
                  </li>
                )}
                <li>{drawPost(post)}</li>
              </Fragment>
            ))
        ) : (
          <li key={`gap-${stretch.from}`} className={classes.gap}>
            <Button
              size="xs"
              variant="default"
              loading={fetching === stretch.from}
              onClick={() => onFetch(stretch)}
            >
              {t(stretch.from === 1 ? 'thread.earlier' : 'thread.more', {
                count: stretch.to - stretch.from + 1,
              })}
            </Button>
          </li>
        ),
      )}
      {children}
    </ol>
  );
}
