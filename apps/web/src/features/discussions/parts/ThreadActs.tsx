import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { ThreadLevel } from '../../desk/levels/public';
import { GuestsDialog } from '../../guests/public';
import { useViewer } from '../../identity/public';
import { COMPOSER } from '../components/Composer';
import type { Thread } from '../hooks/useThread';
import { useThreadTurns } from '../hooks/useThreadTurns';
import {
  loadThreadDialogs,
  MovePostsDialog,
  MoveThreadDialog,
  RelabelThreadDialog,
  RenameThreadDialog,
} from '../thread-dialogs';
import { ThreadMenu, type ThreadDialog } from './ThreadMenu';

/** Where there is no room for buttons beside each other, all of it is in the menu. */
const NARROW = '(max-width: 47.99em)';

/** So long after the page has come, what its menu opens follows. */
const SETTLED_MS = 2_000;

interface ThreadActsProps {
  thread: Thread;
  /** Begins a choice of posts to be moved, or to be copied. */
  onMove: () => void;
  onCopy: () => void;
}

/** What the reader may do with the thread as a whole: what is done often in sight, the rest in a menu. */
export function ThreadActs({ thread, onMove, onCopy }: ThreadActsProps) {
  const { t } = useTranslation('discussions');
  const { guest } = useViewer();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const turns = useThreadTurns(thread);
  const [opened, setOpened] = useState<ThreadDialog | null>(null);
  useEffect(() => {
    if (guest) return;
    // What does not come now is asked for again when it is chosen.
    const timer = setTimeout(() => void loadThreadDialogs().catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [guest]);
  const end = () => setOpened(null);
  const { id, viewerCan } = thread;
  // A guest answers, and has nothing else to do with the thread.
  const apart = guest || !narrow;
  return (
    <>
      {viewerCan.post && apart && (
        <Button size="xs" onClick={answer}>
          {t('act.answer')}
        </Button>
      )}
      <Suspense>{!guest && apart && <ThreadLevel threadId={id} />}</Suspense>
      {viewerCan.close && apart && (
        <Button size="xs" variant="default" loading={turns.close.busy} onClick={turns.close.run}>
          {turns.close.words}
        </Button>
      )}
      {!guest && (
        <ThreadMenu
          thread={thread}
          whole={narrow}
          turns={turns}
          onAnswer={answer}
          onMove={onMove}
          onCopy={onCopy}
          onOpen={setOpened}
        />
      )}
      <ProblemNotice problem={turns.problem} />
      <Suspense>
        {opened === 'rename' && <RenameThreadDialog thread={thread} onClose={end} />}
        {opened === 'merge' && <MovePostsDialog thread={thread} postIds={null} onClose={end} onDone={end} />}
        {opened === 'move' && <MoveThreadDialog thread={thread} onClose={end} />}
        {opened === 'relabel' && <RelabelThreadDialog thread={thread} onClose={end} />}
        {opened === 'guests' && <GuestsDialog threadId={id} onClose={end} />}
      </Suspense>
    </>
  );
}

function answer(): void {
  const composer = document.getElementById(COMPOSER);
  composer?.scrollIntoView({ block: 'end' });
  composer?.querySelector('textarea')?.focus();
}
