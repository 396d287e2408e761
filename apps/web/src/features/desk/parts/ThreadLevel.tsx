import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { LevelSelect } from '../components/LevelSelect';
import { useChooseThreadLevel, useThreadLevel, type NoticeLevel } from '../hooks/useLevels';

/** How much one is told of a thread, chosen where one reads it. */
export function ThreadLevel({ threadId }: { threadId: string }) {
  const { t } = useTranslation('notices');
  const level = useThreadLevel(threadId);
  const { act, busy, problem } = useChooseThreadLevel();
  const choose = async (chosen: NoticeLevel | null) => {
    if (await act({ threadId, level: chosen })) announce(t('level.saved'));
  };
  if (!level) return null;
  return (
    <>
      <LevelSelect
        level={level}
        ofThread
        label={t('level.ofThread')}
        busy={busy}
        onChoose={(chosen) => void choose(chosen)}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
