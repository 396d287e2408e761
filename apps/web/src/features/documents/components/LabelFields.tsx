import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSIFICATIONS, type Audience, type Label } from '@concert/contracts';

interface LabelFieldsProps {
  value: Label;
  onChange: (label: Label) => void;
  audiences: readonly Audience[];
  /** Code of the body, for the explanations. */
  body: string;
  error?: string | undefined;
}

/** Who may see a paper and how carefully it travels, each explained; what the policy refuses is named, not hidden. */
export function LabelFields({ value, onChange, audiences, body, error }: LabelFieldsProps) {
  const { t } = useTranslation(['documents', 'ui']);
  return (
    <>
      <Radio.Group
        label={t('label.audience')}
        error={error}
        value={value.audience}
        onChange={(wished) => {
          const audience = audiences.find((one) => one === wished);
          if (audience) onChange({ ...value, audience });
        }}
      >
        <Stack gap="xs" mt="xs" mb={error ? 'xs' : undefined}>
          {audiences.map((audience) => (
            <Radio
              key={audience}
              value={audience}
              label={t(`ui:audience.${audience}`)}
              description={t(`label.audienceHint.${audience}`, { body })}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('label.classification')}
        value={value.classification}
        onChange={(wished) => {
          const classification = CLASSIFICATIONS.find((one) => one === wished);
          if (classification) onChange({ ...value, classification });
        }}
      >
        <Stack gap="xs" mt="xs">
          {CLASSIFICATIONS.map((classification) => (
            <Radio
              key={classification}
              value={classification}
              label={t(`ui:classification.${classification}`)}
              description={t(`label.classificationHint.${classification}`)}
            />
          ))}
          <Radio
            value="STRICTLY_CONFIDENTIAL"
            disabled
            label={t('label.strict')}
            description={t('label.strictHint')}
          />
        </Stack>
      </Radio.Group>
    </>
  );
}
