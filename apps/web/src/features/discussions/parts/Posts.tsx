import { Fragment, memo, useState } from 'react';
import type { PostOffer } from '../../../assembly/feature';
import { PostList } from '../components/PostList';
import { PostView } from '../components/PostView';
import type { Hearing } from '../hooks/useMentions';
import type { Post } from '../hooks/useThread';
import type { Stretch } from '../post-window';
import { ChoosePost } from '../components/ChoosePost';
import { EditPost } from './EditPost';
import { PostActs } from './PostActs';
import { PostReactions } from './PostReactions';

export interface PostChoice {
  /** The numbers of those chosen, by their ids. */
  chosen: ReadonlyMap<string, number>;
  toggle: (id: string, seq: number) => void;
}

interface PostsProps {
  posts: readonly Post[];
  hearing: Hearing;
  stretches: readonly Stretch[];
  unreadFrom: number | null;
  sought: number | null;
  fetching: number | null;
  onFetch: (gap: Stretch, place: number) => void;
  onSkip: (() => void) | null;
  onQuote: ((text: string) => void) | null;
  choice: PostChoice | null;
  offers: readonly PostOffer[];
}

/** The posts of a thread with what may be done with each; one's own can be changed where it stands. */
export const Posts = memo(function Posts({ hearing, sought, onQuote, choice, offers, ...list }: PostsProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const drawPost = (post: Post) => (
    <PostView
      post={post}
      sought={post.seq === sought}
      editor={
        editing === post.id ? (
          <EditPost post={post} hearing={hearing} onClose={() => setEditing(null)} />
        ) : null
      }
      acts={
        editing === post.id || choice ? null : (
          <PostActs post={post} onEdit={() => setEditing(post.id)} onQuote={onQuote} offers={offers} />
        )
      }
      notes={offers.map(({ from, notes }) => (
        <Fragment key={from}>{notes.get(post.id)}</Fragment>
      ))}
      reactions={<PostReactions post={post} />}
      choice={choice && <ChoosePost post={post} {...choice} />}
    />
  );
  return <PostList {...list} drawPost={drawPost} />;
});
