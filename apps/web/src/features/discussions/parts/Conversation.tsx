import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LIMITS } from '@concert/contracts';
import { RowsSkeleton } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useViewer } from '../../identity/public';
import { PostList } from '../components/PostList';
import { PostView } from '../components/PostView';
import { UnsentPostView } from '../components/UnsentPostView';
import { useArrivals } from '../hooks/useArrivals';
import { useOutbox } from '../hooks/useOutbox';
import { usePlace } from '../hooks/usePlace';
import { usePosts } from '../hooks/usePosts';
import { useReading } from '../hooks/useReading';
import { useSteadyPage } from '../hooks/useSteadyPage';
import type { Post, Thread } from '../hooks/useThread';
import { postAnchor, postInFragment } from '../paths';
import { startOf } from '../post-start';
import type { Stretch } from '../post-window';
import classes from './Conversation.module.css';
import { EditPost } from './EditPost';
import { PostActs } from './PostActs';
import { Reply } from './Reply';

/** The posts of a thread, what comes in meanwhile, and the field to answer in. */
export function Conversation({ thread }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const { id, lastSeq, readSeq, closed, viewerCan } = thread;
  const viewerId = useViewer().person.id;
  const sought = postInFragment(useLocation().hash);
  const [opened] = useState({ readSeq, anythingNew: readSeq < lastSeq });
  const [editing, setEditing] = useState<string | null>(null);
  const [fetching, setFetching] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const composer = useRef<HTMLFormElement>(null);
  const draft = useDraft(`reply.${id}`, '');
  const { unsent, outbox } = useOutbox(id);

  const { posts, stretches, loading, problem, load, retry } = usePosts(
    id,
    lastSeq,
    startOf(sought, readSeq, lastSeq),
  );
  const ready = !loading && posts.length > 0;
  const arrivals = useArrivals(posts, viewerId, ready, readSeq);
  const hold = useSteadyPage(list, composer, posts);
  useReading(list, thread, stretches);
  usePlace(sought, { ready, anythingNew: opened.anythingNew, latest: posts.at(-1)?.seq ?? 0 }, load);

  const fetchGap = async ({ from, to }: Stretch) => {
    setFetching(from);
    hold();
    // The part of a gap that touches what is being read: its end when it lies before the posts, else its beginning.
    const before = from === 1;
    await load({
      fromSeq: before ? Math.max(1, to - LIMITS.pageSize + 1) : from,
      first: Math.min(LIMITS.pageSize, to - from + 1),
    });
    setFetching(null);
  };
  const drawPost = (post: Post) => (
    <PostView
      post={post}
      sought={post.seq === sought}
      editor={editing === post.id ? <EditPost post={post} onClose={() => setEditing(null)} /> : null}
      acts={editing !== post.id && <PostActs post={post} onEdit={() => setEditing(post.id)} />}
    />
  );
  const onTheWay = unsent.filter((one) => !posts.some((post) => post.id === one.id));
  return (
    <>
      {loading && posts.length === 0 && <RowsSkeleton rows={5} height={96} />}
      <PostList
        list={list}
        posts={posts}
        stretches={posts.length > 0 ? stretches : []}
        unreadFrom={opened.anythingNew && opened.readSeq > 0 ? opened.readSeq + 1 : null}
        fetching={fetching}
        onFetch={(gap) => void fetchGap(gap)}
        drawPost={drawPost}
      >
        {onTheWay.map((post) => (
          <li key={post.id}>
            <UnsentPostView
              post={post}
              onRetry={() => (post.state === 'refused' ? outbox.retry(post.id) : outbox.wake())}
              onTakeBack={() => {
                draft.setValue([draft.value, post.text].filter(Boolean).join('\n\n'));
                outbox.discard(post.id);
              }}
            />
          </li>
        ))}
      </PostList>
      <ProblemNotice problem={problem} retry={retry} />
      <Arrivals posts={arrivals} />
      {viewerCan.post && <Reply thread={thread} composer={composer} draft={draft} outbox={outbox} />}
      {!viewerCan.post && <p className={classes.closed}>{t(closed ? 'thread.closed' : 'thread.readOnly')}</p>}
    </>
  );
}

/** Says that something new was said; it is read out, and leads there. */
function Arrivals({ posts }: { posts: readonly Post[] }) {
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
        {latest && t('thread.arrived', { name: latest.author.name })}
      </VisuallyHidden>
      {first && (
        <Button size="xs" className={classes.pill} onClick={show}>
          {t('thread.new', { count: posts.length })}
        </Button>
      )}
    </div>
  );
}
