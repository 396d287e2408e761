import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ChoosePostProps {
  post: { id: string; seq: number };
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
}

export function ChoosePost({ post: { id, seq }, chosen, toggle }: ChoosePostProps) {
  const { t } = useTranslation('discussions');
  return (
    <Checkbox
      aria-label={t('moved.choose', { number: seq })}
      checked={chosen.has(id)}
      onChange={() => toggle(id)}
    />
  );
}
