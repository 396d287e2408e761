import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { DeskActProps } from '../../../assembly/feature';
import { useMarkRead } from '../hooks/useThread';

/** Beyond any number a post may have: the server stops at the last one. */
const EVERYTHING = 2 ** 31 - 1;

/** Takes a thread off the desk without opening it. */
export function UnreadDeskAct({ subjectId, title, onDone }: DeskActProps) {
  const { t } = useTranslation('discussions');
  const { act, busy, problem } = useMarkRead();
  const read = async () => {
    if (await act({ threadId: subjectId, seq: EVERYTHING })) onDone();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        aria-label={t('desk.readOf', { title })}
        onClick={() => void read()}
      >
        {t('desk.read')}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}
