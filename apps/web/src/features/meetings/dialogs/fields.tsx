import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSIFICATIONS, type Audience, type Classification } from '@concert/contracts';
import type { WallClock } from '../zoned-time';
import classes from './fields.module.css';

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** A day and a time side by side; the browser's own fields, which every keyboard and screen reader knows. */
export function WallClockField({ label, value, onChange, error }: FieldProps<WallClock> & { label: string }) {
  const { t } = useTranslation('meetings');
  return (
    <fieldset className={classes.clock}>
      <legend className={classes.legend}>{label}</legend>
      <TextInput
        type="date"
        aria-label={t('form.day', { what: label })}
        value={value.day}
        required
        error={error}
        onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        aria-label={t('form.time', { what: label })}
        value={value.time}
        required
        error={error !== undefined}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
      />
    </fieldset>
  );
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** The browser's own list: it opens on a phone as people expect, and finds a place by its first letters. */
export function ZoneField({ value, onChange, error }: FieldProps<string>) {
  const { t } = useTranslation('meetings');
  const choices = zones.includes(value) ? zones : [value, ...zones];
  return (
    <NativeSelect
      label={t('form.timeZone')}
      description={t('form.timeZoneHint')}
      data={choices.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface AudienceFieldProps extends FieldProps<Audience> {
  among: readonly Audience[];
  description: string;
}

export function AudienceField({ value, onChange, error, among, description }: AudienceFieldProps) {
  const { t } = useTranslation(['meetings', 'ui']);
  return (
    <NativeSelect
      label={t('form.audience')}
      description={description}
      data={among.map((audience) => ({ value: audience, label: t(`ui:audience.${audience}`) }))}
      value={value}
      error={error}
      onChange={(event) => {
        const chosen = among.find((audience) => audience === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

interface ClassificationFieldProps extends FieldProps<Classification> {
  description: string;
}

export function ClassificationField({ value, onChange, error, description }: ClassificationFieldProps) {
  const { t } = useTranslation(['meetings', 'ui']);
  return (
    <NativeSelect
      label={t('form.classification')}
      description={description}
      data={CLASSIFICATIONS.map((one) => ({ value: one, label: t(`ui:classification.${one}`) }))}
      value={value}
      error={error}
      onChange={(event) => {
        const chosen = CLASSIFICATIONS.find((one) => one === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
