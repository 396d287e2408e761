import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { ThreadLevel } from '../../desk/levels/public';
import { useViewer } from '../../identity/public';
import { COMPOSER } from '../components/Composer';
import { useThreadActs, type Thread } from '../hooks/useThread';
import { TurnButton } from './TurnButton';

const MoveThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/MoveThreadDialog')).MoveThreadDialog,
}));

const MovePostsDialog = lazy(async () => ({
  default: (await import('../dialogs/MovePostsDialog')).MovePostsDialog,
}));

const RelabelThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/RelabelThreadDialog')).RelabelThreadDialog,
}));

const RenameThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/RenameThreadDialog')).RenameThreadDialog,
}));

interface ThreadActsProps {
  thread: Thread;
  /** Begins a choice of posts to be moved, or to be copied. */
  onMove: () => void;
  onCopy: () => void;
}

/** What the reader may do with the thread as a whole, and what begins with a choice of its posts. */
export function ThreadActs({ thread, onMove, onCopy }: ThreadActsProps) {
  const { t } = useTranslation('discussions');
  const { pin, close } = useThreadActs();
  const { guest } = useViewer();
  const [renaming, setRenaming] = useState(false);
  const [relabelling, setRelabelling] = useState(false);
  const [moving, setMoving] = useState(false);
  const [merging, setMerging] = useState(false);
  const endMerge = () => setMerging(false);
  const { id, version, viewerCan } = thread;

  const answer = () => {
    const composer = document.getElementById(COMPOSER);
    composer?.scrollIntoView({ block: 'end' });
    composer?.querySelector('textarea')?.focus();
  };
  return (
    <>
      {viewerCan.post && (
        <Button size="xs" onClick={answer}>
          {t('act.answer')}
        </Button>
      )}
      {viewerCan.rename && (
        <Button size="xs" variant="default" onClick={() => setRenaming(true)}>
          {t('act.rename')}
        </Button>
      )}
      {viewerCan.relabel && (
        <Button size="xs" variant="default" onClick={() => setRelabelling(true)}>
          {t('relabel.open')}
        </Button>
      )}
      {viewerCan.move && (
        <Button size="xs" variant="default" onClick={() => setMoving(true)}>
          {t('move.open')}
        </Button>
      )}
      {viewerCan.movePosts && (
        <>
          <Button size="xs" variant="default" onClick={onMove}>
            {t('moved.open')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setMerging(true)}>
            {t('moved.merge')}
          </Button>
        </>
      )}
      {viewerCan.pin && (
        <TurnButton
          size="xs"
          variant="default"
          on={thread.pinned}
          version={version}
          busy={pin.busy}
          turn={async (pinned, from) => (await pin.act({ id, pinned, version: from }))?.pinThread.version}
          words={{
            turnOn: t('act.pin'),
            turnOff: t('act.unpin'),
            on: t('act.pinned'),
            off: t('act.unpinned'),
          }}
        />
      )}
      {viewerCan.close && (
        <TurnButton
          size="xs"
          variant="default"
          on={thread.closed}
          version={version}
          busy={close.busy}
          turn={async (closed, from) => (await close.act({ id, closed, version: from }))?.closeThread.version}
          words={{
            turnOn: t('act.close'),
            turnOff: t('act.open'),
            on: t('act.closed'),
            off: t('act.opened'),
          }}
        />
      )}
      {!guest && (
        <Button size="xs" variant="default" onClick={onCopy}>
          {t('record.open')}
        </Button>
      )}
      <Suspense>{!guest && <ThreadLevel threadId={id} />}</Suspense>
      <ProblemNotice problem={pin.problem ?? close.problem} />
      <Suspense>
        {renaming && <RenameThreadDialog thread={thread} onClose={() => setRenaming(false)} />}
        {merging && <MovePostsDialog thread={thread} postIds={null} onClose={endMerge} onDone={endMerge} />}
        {moving && <MoveThreadDialog thread={thread} onClose={() => setMoving(false)} />}
        {relabelling && <RelabelThreadDialog thread={thread} onClose={() => setRelabelling(false)} />}
      </Suspense>
    </>
  );
}
