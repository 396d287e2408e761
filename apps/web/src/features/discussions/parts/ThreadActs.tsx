import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { COMPOSER } from '../components/Composer';
import { useThreadActs, type Thread } from '../hooks/useThread';

const RenameThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/RenameThreadDialog')).RenameThreadDialog,
}));

/** What the reader may do with the thread as a whole; each act can be taken back. */
export function ThreadActs({ thread }: { thread: Thread }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { pin, close } = useThreadActs();
  const [renaming, setRenaming] = useState(false);
  const { id, viewerCan } = thread;

  const setPinned = async (pinned: boolean, version: number) => {
    const done = await pin.act({ id, pinned, version });
    if (!done) return;
    const undo = () => void setPinned(!pinned, done.pinThread.version);
    announce(t(pinned ? 'act.pinned' : 'act.unpinned'), { label: t('ui:undo'), run: undo });
  };
  const setClosed = async (closed: boolean, version: number) => {
    const done = await close.act({ id, closed, version });
    if (!done) return;
    const undo = () => void setClosed(!closed, done.closeThread.version);
    announce(t(closed ? 'act.closed' : 'act.opened'), { label: t('ui:undo'), run: undo });
  };
  const problem = pin.problem ?? close.problem;
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
      {viewerCan.pin && (
        <Button
          size="xs"
          variant="default"
          loading={pin.busy}
          onClick={() => void setPinned(!thread.pinned, thread.version)}
        >
          {t(thread.pinned ? 'act.unpin' : 'act.pin')}
        </Button>
      )}
      {viewerCan.close && (
        <Button
          size="xs"
          variant="default"
          loading={close.busy}
          onClick={() => void setClosed(!thread.closed, thread.version)}
        >
          {t(thread.closed ? 'act.open' : 'act.close')}
        </Button>
      )}
      <ProblemNotice problem={problem} />
      <Suspense>
        {renaming && <RenameThreadDialog thread={thread} onClose={() => setRenaming(false)} />}
      </Suspense>
    </>
  );
}
