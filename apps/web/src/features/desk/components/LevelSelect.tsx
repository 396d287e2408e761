import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LevelHere, NoticeLevel } from '../hooks/useLevels';

export const LEVELS: readonly NoticeLevel[] = ['ALL', 'MENTIONS', 'NOTHING'];

interface LevelSelectProps {
  level: LevelHere;
  /** Of a thread: without a level of its own it follows its body. */
  ofThread: boolean;
  label: string;
  busy: boolean;
  onChoose: (level: NoticeLevel | null) => void;
}

/** How much one wants to be told; the first choice is to choose nothing. */
export function LevelSelect({ level, ofThread, label, busy, onChoose }: LevelSelectProps) {
  const { t } = useTranslation('notices');
  const otherwise = t(`level.${level.otherwise}`);
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      title={label}
      value={level.chosen ?? ''}
      disabled={busy}
      data={[
        { value: '', label: t(ofThread ? 'level.asBody' : 'level.usual', { level: otherwise }) },
        ...LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => onChoose(LEVELS.find((one) => one === value) ?? null)}
    />
  );
}
