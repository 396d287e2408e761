import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { ThreadLevel } from '../../desk/levels/public';
import { COMPOSER } from '../components/Composer';
import { useThreadActs, type Thread } from '../hooks/useThread';
import { TurnButton } from './TurnButton';

const MoveThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/MoveThreadDialog')).MoveThreadDialog,
}));

const RelabelThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/RelabelThreadDialog')).RelabelThreadDialog,
}));

const RenameThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/RenameThreadDialog')).RenameThreadDialog,
}));

/** What the reader may do with the thread as a whole; each act can be taken back. */
export function ThreadActs({ thread }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const { pin, close } = useThreadActs();
  const [renaming, setRenaming] = useState(false);
  const [relabelling, setRelabelling] = useState(false);
  const [moving, setMoving] = useState(false);
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
      <Suspense>
        <ThreadLevel threadId={id} />
      </Suspense>
      <ProblemNotice problem={pin.problem ?? close.problem} />
      <Suspense>
        {renaming && <RenameThreadDialog thread={thread} onClose={() => setRenaming(false)} />}
        {moving && <MoveThreadDialog thread={thread} onClose={() => setMoving(false)} />}
        {relabelling && <RelabelThreadDialog thread={thread} onClose={() => setRelabelling(false)} />}
      </Suspense>
    </>
  );
}
