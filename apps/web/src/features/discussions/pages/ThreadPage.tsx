import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { LIMITS } from '@concert/contracts';
import { LabelBadge, PageHeader, RelativeTime } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { bodyPath, BodyLink, PersonLink } from '../../governance/public';
import { LabelChanges } from '../components/LabelChanges';
import { ThreadState } from '../components/ThreadState';
import { useThread, type Thread } from '../hooks/useThread';
import { Conversation } from '../parts/Conversation';
import { KeptReply } from '../parts/KeptReply';
import { ThreadActs } from '../parts/ThreadActs';
import { postPath } from '../paths';

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

function ThreadView({ thread }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const { id, title, body, audience, classification, pinned, closed, createdBy, createdAt, lastSeq } = thread;
  return (
    <>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        documentTitle={title}
        above={
          <>
            <BodyLink body={body} />
            <Anchor component={Link} to={`${bodyPath(body.code)}/discussions`} inherit>
              {t('title')}
            </Anchor>
          </>
        }
        below={
          <>
            <ThreadState pinned={pinned} closed={closed} />
            <LabelBadge audience={audience} classification={classification} />
            <span>
              {t('thread.startedBy')} <PersonLink person={createdBy} />, <RelativeTime instant={createdAt} />
            </span>
            <span>{t('list.posts', { count: lastSeq })}</span>
            {lastSeq > LIMITS.pageSize && (
              <Anchor component={Link} to={postPath(id, lastSeq)} inherit>
                {t('thread.latest')}
              </Anchor>
            )}
          </>
        }
        actions={<ThreadActs thread={thread} />}
      />
      {thread.relabellings && <LabelChanges changes={thread.relabellings} />}
      <Conversation thread={thread} />
    </>
  );
}
