import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useCopy } from '../../../drafts/useCopy';
import { useRefused } from '../hooks/useOutbox';
import type { UnsentPost } from '../outbox';
import { threadPath } from '../paths';
import classes from './RefusedPosts.module.css';

/**
 * What one wrote and what was not accepted, wherever one is by then. On the page of its thread it stands among the
 * posts, unless that page is open to its author no more.
 */
export function RefusedPosts() {
  const { t } = useTranslation(['discussions', 'ui']);
  const { pathname } = useLocation();
  const { unsent, outbox } = useRefused();
  const elsewhere = unsent.filter(
    ({ threadId, problem }) => pathname !== threadPath(threadId) || problem?.code === 'NOT_FOUND',
  );
  const discard = (post: UnsentPost) => {
    outbox.discard(post.id);
    announce(t('unsent.discarded'), { label: t('ui:undo'), run: () => outbox.add(post) });
  };
  if (elsewhere.length === 0) return null;
  return (
    <section aria-label={t('unsent.refusedList')} className={classes.list}>
      {elsewhere.map((post) => (
        <RefusedPost
          key={post.id}
          post={post}
          onRetry={() => outbox.retry(post.id)}
          onDiscard={() => discard(post)}
        />
      ))}
    </section>
  );
}

interface RefusedPostProps {
  post: UnsentPost;
  onRetry: () => void;
  onDiscard: () => void;
}

function RefusedPost({ post, onRetry, onDiscard }: RefusedPostProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const copy = useCopy();
  const { threadId, title, text, problem } = post;
  return (
    <ProblemNotice
      problem={problem}
      title={t('unsent.refused')}
      text={
        <>
          {t('unsent.keptHere')}{' '}
          {problem?.code === 'NOT_FOUND' ? (
            <strong>
              <bdi>{title}</bdi>
            </strong>
          ) : (
            <Anchor component={Link} to={threadPath(threadId)} inherit>
              <bdi>{title}</bdi>
            </Anchor>
          )}
          <details className={classes.text}>
            <summary>{t('unsent.showText')}</summary>
            <p dir="auto">{text}</p>
          </details>
        </>
      }
      action={
        <>
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('unsent.retry')}
          </Button>
          <Button size="xs" variant="default" onClick={() => void copy(text)}>
            {t('ui:typed.copy')}
          </Button>
          <Button size="xs" variant="subtle" onClick={onDiscard}>
            {t('unsent.discard')}
          </Button>
        </>
      }
    />
  );
}
