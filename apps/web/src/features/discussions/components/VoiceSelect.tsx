import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTranslated } from '../../../locales/translated';
import type { VoiceChoice } from '../hooks/useThreads';

interface VoiceSelectProps {
  voices: readonly VoiceChoice[];
  value: string | null;
  onChange: (key: string) => void;
}

/** What to speak as; nothing to choose for those who have one voice. */
export function VoiceSelect({ voices, value, onChange }: VoiceSelectProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const translated = useTranslated();
  if (voices.length < 2) return null;
  const nameOf = ({ entity, capacity }: VoiceChoice) =>
    `${translated(entity.acronym)} — ${capacity ? t(`ui:capacity.${capacity}`) : t('ui:secretariat')}`;
  return (
    <NativeSelect
      label={t('composer.voice')}
      size="xs"
      data={voices.map((voice) => ({ value: voice.key, label: nameOf(voice) }))}
      value={voices.some(({ key }) => key === value) ? (value ?? undefined) : voices[0]?.key}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
