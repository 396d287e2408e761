import { Anchor } from '@mantine/core';
import { Suspense, useMemo, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { LabelBadge, PageHeader, RelativeTime } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { bodyPath, BodyLink, PersonLink } from '../../governance/public';
import { HangsOn } from '../components/HangsOn';
import { ThreadGuests } from '../../guests/public';
import { useViewer } from '../../identity/public';
import { LabelChanges } from '../components/LabelChanges';
import { MovedHere } from '../components/MovedHere';
import { ThreadState } from '../components/ThreadState';
import { useThread, type Thread } from '../hooks/useThread';
import { Conversation } from '../parts/Conversation';
import { KeptReply } from '../parts/KeptReply';
import { LeadOn } from '../parts/LeadOn';
import { SeenBy } from '../parts/SeenBy';
import { ThreadActs } from '../parts/ThreadActs';
import { ThreadPlaces } from '../parts/ThreadPlaces';
import { postInFragment } from '../paths';
import { ChosenPosts, CopiedPosts } from '../thread-dialogs';

export function ThreadPage() {
  const id = useParams().id ?? '';
  const thread = useThread(id);
  return (
    <>
      <Answer page query={thread}>
        {(data) => <ThreadView key={data.id} thread={data} />}
      </Answer>
      {thread.gone && <KeptReply key={id} threadId={id} />}
    </>
  );
}

/** What posts are chosen for, and the numbers of those chosen by their ids. */
interface Choosing {
  to: 'move' | 'copy';
  posts: ReadonlyMap<string, number>;
}

function ThreadView({ thread }: { thread: Thread }) {
  const sought = postInFragment(useLocation().hash);
  // What stood at a number may have gone elsewhere than the rest.
  if (thread.mergedInto && sought === null) return <LeadOn from={thread.id} to={thread.mergedInto.id} />;
  return <OpenThread thread={thread} />;
}

function OpenThread({ thread }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const { guest } = useViewer();
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const choice = useMemo(
    () => choosing && { chosen: choosing.posts, toggle: toggledIn(setChoosing) },
    [choosing],
  );
  const choose = (to: Choosing['to']) => () =>
    setChoosing(choosing?.to === to ? null : { to, posts: choosing?.posts ?? new Map<string, number>() });
  const end = () => setChoosing(null);
  const {
    title,
    body,
    audience,
    classification,
    announcement,
    pinned,
    closed,
    createdBy,
    createdAt,
    lastSeq,
  } = thread;
  const count = lastSeq - thread.movedAway;
  return (
    <>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        documentTitle={title}
        above={
          <>
            <BodyLink body={body} />
            {guest ? (
              <Anchor component={Link} to="/" inherit>
                {t('thread.all')}
              </Anchor>
            ) : (
              <Anchor component={Link} to={`${bodyPath(body.code)}/discussions`} inherit>
                {t('title')}
              </Anchor>
            )}
          </>
        }
        below={
          <>
            <ThreadState announcement={announcement} pinned={pinned} closed={closed} />
            {thread.anchor && <HangsOn anchor={thread.anchor} />}
            <LabelBadge audience={audience} classification={classification} />
            <span>
              {t('thread.startedBy')} <PersonLink person={createdBy} /> · <RelativeTime instant={createdAt} />
            </span>
            <span>{t('list.posts', { count })}</span>
            <SeenBy thread={thread} />
            <ThreadPlaces thread={thread} />
          </>
        }
        actions={<ThreadActs thread={thread} onMove={choose('move')} onCopy={choose('copy')} />}
      />
      <MovedHere moves={thread.moves} />
      {thread.relabellings && <LabelChanges changes={thread.relabellings} />}
      <Suspense>
        <ThreadGuests threadId={thread.id} />
      </Suspense>
      <Conversation thread={thread} choice={choice} />
      <Suspense>
        {choosing?.to === 'move' && (
          <ChosenPosts thread={thread} postIds={[...choosing.posts.keys()]} onEnd={end} />
        )}
        {choosing?.to === 'copy' && (
          <CopiedPosts thread={thread} seqs={[...choosing.posts.values()]} onEnd={end} />
        )}
      </Suspense>
    </>
  );
}

const toggledIn = (choose: Dispatch<SetStateAction<Choosing | null>>) => (id: string, seq: number) =>
  choose((now) => {
    if (!now) return now;
    const posts = new Map(now.posts);
    if (!posts.delete(id)) posts.set(id, seq);
    return { ...now, posts };
  });
