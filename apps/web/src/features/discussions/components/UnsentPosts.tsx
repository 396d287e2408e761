import { useTranslation } from 'react-i18next';
import type { VoiceChoice } from '../hooks/useThreads';
import type { UnsentPost } from '../outbox';
import classes from './PostList.module.css';
import { UnsentPostView } from './UnsentPostView';

interface UnsentPostsProps {
  posts: readonly UnsentPost[];
  author: string;
  voices: readonly VoiceChoice[];
  /** There is a field into which a text can be taken back. */
  canAnswer: boolean;
  onRetry: (post: UnsentPost) => void;
  onGiveUp: (post: UnsentPost) => void;
}

/** What one has written and what has not arrived yet, in the order in which it will. */
export function UnsentPosts({ posts, author, voices, canAnswer, onRetry, onGiveUp }: UnsentPostsProps) {
  const { t } = useTranslation('discussions');
  if (posts.length === 0) return null;
  return (
    <ol className={classes.list} aria-label={t('unsent.list')}>
      {posts.map((post) => (
        <li key={post.id}>
          <UnsentPostView
            post={post}
            author={author}
            voice={voices.find(({ key }) => key === post.as) ?? null}
            canAnswer={canAnswer}
            onRetry={() => onRetry(post)}
            onGiveUp={() => onGiveUp(post)}
          />
        </li>
      ))}
    </ol>
  );
}
