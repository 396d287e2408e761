import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ChoosePostProps {
  post: { id: string; seq: number };
  /** The numbers of those chosen, by their ids. */
  chosen: ReadonlyMap<string, number>;
  toggle: (id: string, seq: number) => void;
}

export function ChoosePost({ post: { id, seq }, chosen, toggle }: ChoosePostProps) {
  const { t } = useTranslation('discussions');
  return (
    <Checkbox
      aria-label={t('moved.choose', { number: seq })}
      checked={chosen.has(id)}
      onChange={() => toggle(id, seq)}
    />
  );
}
