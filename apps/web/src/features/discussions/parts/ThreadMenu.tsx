import { Button, Menu } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadThreadLevelItems, ThreadLevelItems } from '../../desk/levels/public';
import type { Thread } from '../hooks/useThread';
import type { ThreadTurn, useThreadTurns } from '../hooks/useThreadTurns';

/** What opens a window of its own. */
export type ThreadDialog = 'rename' | 'relabel' | 'move' | 'merge' | 'guests';

interface ThreadMenuProps {
  thread: Thread;
  /** With what otherwise stands beside it. */
  whole: boolean;
  turns: ReturnType<typeof useThreadTurns>;
  onAnswer: () => void;
  onMove: () => void;
  onCopy: () => void;
  onOpen: (dialog: ThreadDialog) => void;
}

/** What is done with a thread and its posts, under headings. */
export function ThreadMenu({ thread, whole, turns, onAnswer, onMove, onCopy, onOpen }: ThreadMenuProps) {
  const { t } = useTranslation('discussions');
  const can = thread.viewerCan;
  useEffect(() => {
    // What does not come now is asked for again when the menu is opened.
    if (whole) loadThreadLevelItems().catch(() => undefined);
  }, [whole]);
  const opens = (dialog: ThreadDialog, words: string) => (
    <Menu.Item onClick={() => onOpen(dialog)}>{words}</Menu.Item>
  );
  const any = can.pin || can.rename || can.relabel || can.move || can.movePosts || can.inviteGuests;
  return (
    <Menu
      position={whole ? 'bottom-start' : 'bottom-end'}
      width={280}
      withinPortal={false}
      // The first item has the focus then; what otherwise has it may not stand in a menu.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<span aria-hidden>▾</span>}>
          {t('menu.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {/* Once the menu is closed: what has the focus while it closes loses it to the menu’s button. */}
        {whole && can.post && <Menu.Item onClick={() => setTimeout(onAnswer)}>{t('act.answer')}</Menu.Item>}
        <Menu.Label>{t('menu.posts')}</Menu.Label>
        {can.movePosts && <Menu.Item onClick={onMove}>{t('moved.open')}</Menu.Item>}
        <Menu.Item onClick={onCopy}>{t('record.open')}</Menu.Item>
        {any && <Menu.Label>{t('menu.thread')}</Menu.Label>}
        {whole && can.close && <Turn turn={turns.close} />}
        {can.pin && <Turn turn={turns.pin} />}
        {can.rename && opens('rename', t('act.rename'))}
        {can.relabel && opens('relabel', t('relabel.open'))}
        {can.move && opens('move', t('move.open'))}
        {can.movePosts && opens('merge', t('moved.merge'))}
        {can.inviteGuests && opens('guests', t('menu.guests'))}
        {whole && (
          <Suspense>
            <ThreadLevelItems threadId={thread.id} />
          </Suspense>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const Turn = ({ turn: { words, busy, run } }: { turn: ThreadTurn }) => (
  <Menu.Item disabled={busy} onClick={run}>
    {words}
  </Menu.Item>
);
