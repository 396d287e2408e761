import { useTranslation } from 'react-i18next';
import { announce, ConfirmDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useWithdrawPost, type Post } from '../hooks/useThread';
import { postAnchor } from '../paths';

/** Takes one's own post back, once it was said what stays and that nobody can undo it. */
export function WithdrawPost({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const { act, busy, problem } = useWithdrawPost();
  const withdraw = async () => {
    if (!(await act({ id: post.id, version: post.version }))) return;
    announce(t('withdraw.done'));
    // The menu is gone with what it was for.
    document.getElementById(postAnchor(post.seq))?.focus({ preventScroll: true });
  };
  return (
    <ConfirmDialog
      title={t('withdraw.title')}
      opened
      onClose={onClose}
      confirm={t('withdraw.confirm')}
      danger
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={() => void withdraw()}
    >
      {t('withdraw.hint')}
    </ConfirmDialog>
  );
}
