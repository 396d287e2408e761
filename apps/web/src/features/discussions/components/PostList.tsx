import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '../hooks/useThread';
import type { Stretch } from '../post-window';
import { runsOf } from '../post-runs';
import { Gap } from './Gap';
import { MovedPosts } from './MovedPosts';
import classes from './PostList.module.css';

export const UNREAD_LINE = 'unread';

const POST_HEIGHT = 120;
/** Browsers lay out nothing much higher than twice this. */
const HIGHEST = 8_000_000;

interface PostListProps {
  posts: readonly Post[];
  stretches: readonly Stretch[];
  /** The first post that was unread when the page was opened. */
  unreadFrom: number | null;
  /** The stretch that is on its way. */
  fetching: number | null;
  onFetch: (gap: Stretch, place: number) => void;
  onSkip: (() => void) | null;
  drawPost: (post: Post) => ReactNode;
}

/** The posts in their order; where some are missing, how many, and how to get them. */
export function PostList(props: PostListProps) {
  const { posts, stretches, unreadFrom, fetching, onFetch, onSkip, drawPost } = props;
  const { t } = useTranslation('discussions');
  const postHeight = Math.min(POST_HEIGHT, HIGHEST / (stretches.at(-1)?.to ?? 1));
  return (
    <ol className={classes.list} aria-label={t('thread.posts')}>
      {/* One list of keys: a post stays the same element, open dialogs included, while stretches come and go around it. */}
      {stretches.flatMap((stretch) =>
        stretch.loaded
          ? runsOf(posts.filter(({ seq }) => stretch.from <= seq && seq <= stretch.to)).map((run) => (
              <Fragment key={run[0].id}>
                {run.some(({ seq }) => seq === unreadFrom) && (
                  <li className={classes.line} id={UNREAD_LINE}>
                    {t('thread.unreadFrom')}
                  </li>
                )}
                <li>{run[0].moved ? <MovedPosts traces={run} /> : drawPost(run[0])}</li>
              </Fragment>
            ))
          : [
              <Gap
                key={`gap-${stretch.from}`}
                gap={stretch}
                postHeight={postHeight}
                busy={fetching === stretch.from}
                onFetch={onFetch}
                onSkip={onSkip}
              />,
            ],
      )}
    </ol>
  );
}
