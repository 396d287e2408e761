import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { announce, ConfirmDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useHidePost, type Post } from '../hooks/useThread';

/** Takes a post out of sight, with the reason its author will read, or brings it back at once. */
export function HidePost({ post }: { post: Post }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem, forget } = useHidePost();
  const [asking, setAsking] = useState(false);
  const { id, hidden, version } = post;
  const ask = () => {
    forget();
    setAsking(true);
  };
  const show = async (from: number) => {
    if (await act({ id, hidden: false, version: from })) announce(t('post.nowShown'));
  };
  const hide = async (reason: string) => {
    const done = await act({ id, hidden: true, reason, version });
    if (!done) return;
    setAsking(false);
    announce(t('post.nowHidden'), { label: t('ui:undo'), run: () => void show(done.hidePost.version) });
  };
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        loading={busy && !asking}
        onClick={() => (hidden ? void show(version) : ask())}
      >
        {t(hidden ? 'post.show' : 'post.hide')}
      </Button>
      {!asking && <ProblemNotice problem={problem} />}
      {asking && (
        <ConfirmDialog
          title={t('hide.title')}
          opened
          onClose={() => setAsking(false)}
          confirm={t('hide.confirm')}
          danger
          busy={busy}
          reason={{ description: t('hide.why'), required: true, maxLength: LIMITS.reason }}
          problem={<ProblemNotice problem={problem} />}
          onConfirm={(reason) => void hide(reason)}
        >
          {t('hide.hint')}
        </ConfirmDialog>
      )}
    </>
  );
}
