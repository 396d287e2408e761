import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useHidePost, type Post } from '../hooks/useThread';
import { postPath } from '../paths';
import { PostHistory } from './PostHistory';

/** What may be done with a post; its address can be taken along by every reader. */
export function PostActs({ post, onEdit }: { post: Post; onEdit: () => void }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem } = useHidePost();
  const [history, setHistory] = useState(false);
  const { id, threadId, seq, editedAt, hidden, viewerCan } = post;

  const copy = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}${postPath(threadId, seq)}`);
    announce(t('post.copied'));
  };
  const setHidden = async (wanted: boolean, version: number) => {
    const done = await act({ id, hidden: wanted, version });
    if (!done) return;
    const undo = () => void setHidden(!wanted, done.hidePost.version);
    announce(t(wanted ? 'post.nowHidden' : 'post.nowShown'), { label: t('ui:undo'), run: undo });
  };
  return (
    <>
      {editedAt && (
        <Button size="compact-xs" variant="subtle" onClick={() => setHistory(true)}>
          {t('history.open')}
        </Button>
      )}
      {viewerCan.edit && (
        <Button size="compact-xs" variant="subtle" onClick={onEdit}>
          {t('edit.open')}
        </Button>
      )}
      {viewerCan.hide && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={busy}
          onClick={() => void setHidden(!hidden, post.version)}
        >
          {t(hidden ? 'post.show' : 'post.hide')}
        </Button>
      )}
      <Button size="compact-xs" variant="subtle" onClick={() => void copy()}>
        {t('post.copy')}
      </Button>
      <ProblemNotice problem={problem} />
      {history && <PostHistory post={post} onClose={() => setHistory(false)} />}
    </>
  );
}
