import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { announce, ConfirmDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { Post, useHidePost } from '../hooks/useThread';

interface HidePostProps {
  post: Post;
  hiding: ReturnType<typeof useHidePost>;
  onClose: () => void;
  /** Brings it back, by the version it has then. */
  onUndo: (version: number) => Promise<void>;
}

/** Takes a post out of sight, with the reason its author will read. */
export function HidePost({ post: { id, version }, hiding, onClose, onUndo }: HidePostProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem } = hiding;
  const hide = async (reason: string) => {
    const done = await act({ id, hidden: true, reason, version });
    if (!done) return;
    onClose();
    announce(t('post.nowHidden'), { label: t('ui:undo'), run: () => void onUndo(done.hidePost.version) });
  };
  return (
    <ConfirmDialog
      title={t('hide.title')}
      opened
      onClose={onClose}
      confirm={t('hide.confirm')}
      danger
      busy={busy}
      reason={{ description: t('hide.why'), required: true, maxLength: LIMITS.reason }}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={(reason) => void hide(reason)}
    >
      {t('hide.hint')}
    </ConfirmDialog>
  );
}
