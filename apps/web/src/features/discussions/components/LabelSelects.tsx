import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSIFICATIONS, type Audience, type Label } from '@concert/contracts';

interface LabelSelectsProps {
  value: Label;
  audiences: readonly Audience[];
  /** Code of the body, for the explanations. */
  body: string;
  onChange: (label: Label) => void;
}

/** Who will read a thread and how carefully it travels, explained for what is chosen. */
export function LabelSelects({ value, audiences, body, onChange }: LabelSelectsProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  return (
    <>
      <NativeSelect
        label={t('start.audience')}
        description={t(`start.audienceHint.${value.audience}`, { body })}
        data={audiences.map((audience) => ({ value: audience, label: t(`ui:audience.${audience}`) }))}
        value={value.audience}
        onChange={(event) => {
          const audience = audiences.find((one) => one === event.currentTarget.value);
          if (audience) onChange({ ...value, audience });
        }}
      />
      <NativeSelect
        label={t('start.classification')}
        description={t('start.strict')}
        data={CLASSIFICATIONS.map((one) => ({ value: one, label: t(`ui:classification.${one}`) }))}
        value={value.classification}
        onChange={(event) => {
          const classification = CLASSIFICATIONS.find((one) => one === event.currentTarget.value);
          if (classification) onChange({ ...value, classification });
        }}
      />
    </>
  );
}
