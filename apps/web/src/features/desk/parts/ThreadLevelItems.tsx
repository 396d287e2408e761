import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { LEVELS } from '../components/LevelSelect';
import { useChooseThreadLevel, useThreadLevel } from '../hooks/useLevels';

/** How much one is told of a thread, chosen in the menu of the thread. */
export function ThreadLevelItems({ threadId }: { threadId: string }) {
  const { t } = useTranslation('notices');
  const level = useThreadLevel(threadId);
  const { act, busy } = useChooseThreadLevel();
  const choose = async (value: string) => {
    const chosen = LEVELS.find((one) => one === value) ?? null;
    if (await act({ threadId, level: chosen })) announce(t('level.saved'));
  };
  if (!level) return null;
  return (
    <>
      <Menu.Label>{t('level.ofThread')}</Menu.Label>
      <Menu.RadioGroup value={level.chosen ?? ''} onChange={(value) => void choose(value)}>
        <Menu.RadioItem value="" disabled={busy}>
          {t('level.asBody', { level: t(`level.${level.otherwise}`) })}
        </Menu.RadioItem>
        {LEVELS.map((value) => (
          <Menu.RadioItem key={value} value={value} disabled={busy}>
            {t(`level.${value}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
