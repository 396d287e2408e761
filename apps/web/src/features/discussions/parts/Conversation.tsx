import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { announce, RowsSkeleton } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useViewer } from '../../identity/public';
import { Arrivals } from '../components/Arrivals';
import { NoSuchPost } from '../components/NoSuchPost';
import { UnsentPosts } from '../components/UnsentPosts';
import { useArrivals } from '../hooks/useArrivals';
import { useGaps } from '../hooks/useGaps';
import { useMovedPost } from '../hooks/useMovedPost';
import { useOutbox } from '../hooks/useOutbox';
import { usePostOffers } from '../hooks/usePostOffers';
import { usePlace } from '../hooks/usePlace';
import { usePosts } from '../hooks/usePosts';
import { useReading } from '../hooks/useReading';
import { useFewPosts } from '../hooks/useFewPosts';
import { useSteadyPage } from '../hooks/useSteadyPage';
import { useMarkRead, type Thread } from '../hooks/useThread';
import type { UnsentPost } from '../outbox';
import { namesPost, postInFragment } from '../paths';
import { startOf } from '../post-start';
import type { Stretch } from '../post-window';
import { PostOffers } from './PostOffers';
import { Posts, type PostChoice } from './Posts';
import { Reply, type ReplyHandle } from './Reply';
import { Visitors } from './Visitors';
import { WhyNot } from './WhyNot';

interface ConversationProps {
  thread: Thread;
  /** Set while posts are chosen, to be moved or copied. */
  choice: PostChoice | null;
}

/** The posts of a thread, what comes in meanwhile, and the field to answer in. */
export function Conversation({ thread, choice }: ConversationProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { id, lastSeq, readSeq, unread, viewerCan, audience } = thread;
  const body = thread.body.code;
  const hearing = useMemo(() => ({ body, audience }), [body, audience]);
  const viewer = useViewer().person;
  const { hash } = useLocation();
  const sought = postInFragment(hash);
  const [opened] = useState({ readSeq, anythingNew: unread > 0 });
  const list = useRef<HTMLDivElement>(null);
  const composer = useRef<HTMLFormElement>(null);
  const reply = useRef<ReplyHandle>(null);
  const { unsent, outbox } = useOutbox(id);
  const markRead = useMarkRead();
  const { offers, take } = usePostOffers();

  const { posts, stretches, loading, problem, load, retry } = usePosts(
    id,
    lastSeq,
    startOf(sought, readSeq, lastSeq),
  );
  const ready = !loading && posts.length > 0;
  const latest = Math.max(lastSeq, posts.at(-1)?.seq ?? 0);
  const nowhere = ready && namesPost(hash) && (sought === null || sought > latest);
  const { see, ...arrivals } = useArrivals(posts, stretches, viewer.id, ready, thread);
  useSteadyPage(list, composer, posts);
  useFewPosts(list, id, posts);
  useReading(list, thread, stretches, see);
  const place = { ready: ready && !nowhere, anythingNew: opened.anythingNew, latest: posts.at(-1)?.seq ?? 0 };
  usePlace(list, sought, place, load);

  useMovedPost(posts, sought);

  const { fetching, fetchGap } = useGaps(ready, load);
  const { act: read } = markRead;
  const skip = useCallback(() => void read({ threadId: id, seq: lastSeq }), [read, id, lastSeq]);
  const quote = useCallback((text: string) => reply.current?.append(text), []);
  const onTheWay = unsent.filter((one) => !posts.some((post) => post.id === one.id));
  const giveUp = (post: UnsentPost) => {
    outbox.discard(post.id);
    if (reply.current) reply.current.append(post.text, post.files);
    else announce(t('unsent.discarded'), { label: t('ui:undo'), run: () => outbox.add(post) });
  };
  return (
    <>
      {loading && posts.length === 0 && <RowsSkeleton rows={5} height={96} />}
      {nowhere && <NoSuchPost key={hash} />}
      <div ref={list}>
        <Posts
          posts={posts}
          hearing={hearing}
          stretches={posts.length > 0 ? stretches : none}
          unreadFrom={opened.anythingNew && opened.readSeq > 0 ? opened.readSeq + 1 : null}
          sought={sought}
          fetching={fetching}
          onFetch={fetchGap}
          onSkip={unread > 0 ? skip : null}
          onQuote={viewerCan.post ? quote : null}
          choice={choice}
          offers={offers}
        />
        <UnsentPosts
          posts={onTheWay}
          author={viewer.name}
          voices={thread.viewerVoices}
          canAnswer={viewerCan.post}
          onRetry={(post) => (post.state === 'refused' ? outbox.retry(post.id) : outbox.wake())}
          onGiveUp={giveUp}
        />
      </div>
      <ProblemNotice problem={problem ?? markRead.problem} retry={problem ? retry : undefined} />
      <PostOffers threadId={id} onOffer={take} />
      <Arrivals threadId={id} {...arrivals} />
      <Visitors threadId={id} composer={composer} />
      {viewerCan.post ? (
        <Reply
          key={viewer.id}
          ref={reply}
          thread={thread}
          posts={posts}
          hearing={hearing}
          composer={composer}
          outbox={outbox}
        />
      ) : (
        <WhyNot thread={thread} />
      )}
    </>
  );
}

const none: readonly Stretch[] = [];
