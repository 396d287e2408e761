import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { LevelSelect } from '../components/LevelSelect';
import { useBodyLevel, useChooseBodyLevel, type NoticeLevel } from '../hooks/useLevels';

/** How much one is told of a body, chosen on its page. */
export function BodyLevel({ code }: { code: string }) {
  const { t } = useTranslation('notices');
  const level = useBodyLevel(code);
  const { act, busy, problem } = useChooseBodyLevel();
  const choose = async (chosen: NoticeLevel | null) => {
    if (await act({ body: code, level: chosen })) announce(t('level.saved'));
  };
  if (!level) return null;
  return (
    <>
      <LevelSelect
        level={level}
        ofThread={false}
        label={t('level.ofBody')}
        busy={busy}
        onChoose={(chosen) => void choose(chosen)}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
