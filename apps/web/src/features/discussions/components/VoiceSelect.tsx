import { Input, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonLine } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import { EntityLink } from '../../governance/public';
import type { VoiceChoice } from '../hooks/useThreads';
import classes from './VoiceSelect.module.css';

interface VoiceSelectProps {
  author: string;
  voices: readonly VoiceChoice[];
  value: string | null;
  onChange: (key: string) => void;
}

/** What one speaks as: to be chosen by those who have several voices, to be seen by everyone. */
export function VoiceSelect({ author, voices, value, onChange }: VoiceSelectProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const translated = useTranslated();
  const [only] = voices;
  if (!only) return null;
  if (voices.length === 1)
    return (
      <div>
        <Input.Label component="div" size="xs">
          {t('composer.voice')}
        </Input.Label>
        <div className={classes.only}>
          <PersonLine
            name={<bdi>{author}</bdi>}
            entity={<EntityLink entity={only.entity} />}
            capacity={only.capacity}
          />
        </div>
      </div>
    );
  const nameOf = ({ entity, capacity }: VoiceChoice) =>
    `${translated(entity.acronym)} — ${capacity ? t(`ui:capacity.${capacity}`) : t('ui:secretariat')}`;
  return (
    <NativeSelect
      label={t('composer.voice')}
      size="xs"
      data={voices.map((voice) => ({ value: voice.key, label: nameOf(voice) }))}
      value={voices.some(({ key }) => key === value) ? (value ?? undefined) : only.key}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
