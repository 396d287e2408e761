import { Button, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { PostOffer } from '../../../assembly/feature';
import { useHidePost, type Post } from '../hooks/useThread';
import { FileCopies } from './FileCopies';
import { HidePost } from './HidePost';
import { WithdrawPost } from './WithdrawPost';

interface PostMenuProps {
  post: Post;
  onEdit: () => void;
  /** What other features make of it, as buttons say it. */
  offers: readonly { from: string; act: NonNullable<PostOffer['act']> }[];
  onOffer: (act: NonNullable<PostOffer['act']>) => void;
}

/** What is seldom done with a post, for those who may. */
export function PostMenu({ post, onEdit, offers, onOffer }: PostMenuProps) {
  const { t } = useTranslation('discussions');
  const [dialog, setDialog] = useState<'withdraw' | 'hide' | 'copies' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What was chosen begins when the menu is gone and its button has the focus, so that a dialog gives it back there.
  const chosen = useRef<(() => void) | null>(null);
  const hiding = useHidePost();
  const { id, hidden, version, seq, viewerCan } = post;
  const show = async (from: number) => {
    if (await hiding.act({ id, hidden: false, version: from })) announce(t('post.nowShown'));
  };
  const hide = () => {
    hiding.forget();
    setDialog('hide');
  };
  const item = (key: string, words: string, run: () => void) => (
    <Menu.Item key={key} onClick={() => (chosen.current = run)}>
      {words}
    </Menu.Item>
  );
  const close = () => setDialog(null);
  return (
    <>
      <Menu
        position="bottom-end"
        withInitialFocusPlaceholder={false}
        onExitTransitionEnd={() => {
          const run = chosen.current;
          if (!run) return;
          chosen.current = null;
          // Without movements the menu is gone before it has given the focus back.
          button.current?.focus({ preventScroll: true });
          run();
        }}
      >
        <Menu.Target>
          <Button
            ref={button}
            size="compact-xs"
            variant="subtle"
            aria-label={t('post.more', { number: seq })}
          >
            <span aria-hidden>⋯</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offers.map(({ from, act }) => item(from, act.label, () => onOffer(act)))}
          {viewerCan.edit && item('edit', t('edit.open'), onEdit)}
          {viewerCan.withdraw && item('withdraw', t('withdraw.open'), () => setDialog('withdraw'))}
          {hasCopies(post) && item('copies', t('files.copies.open'), () => setDialog('copies'))}
          {viewerCan.hide && !hidden && item('hide', t('post.hide'), hide)}
          {viewerCan.hide && hidden && item('show', t('post.show'), () => void show(version))}
        </Menu.Dropdown>
      </Menu>
      {dialog !== 'hide' && <ProblemNotice problem={hiding.problem} />}
      {dialog === 'withdraw' && <WithdrawPost post={post} onClose={close} />}
      {dialog === 'copies' && <FileCopies post={post} onClose={close} />}
      {dialog === 'hide' && <HidePost post={post} hiding={hiding} onClose={close} onUndo={show} />}
    </>
  );
}

/** Who took copies of the files of a post is for officers and the secretariat. */
const hasCopies = ({ viewerCan, attachments }: Post): boolean => viewerCan.hide && attachments.length > 0;

/** Whether there is anything in the menu of a post for this reader. */
export const hasPostMenu = ({ viewerCan }: Post): boolean =>
  viewerCan.edit || viewerCan.withdraw || viewerCan.hide;
