import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Audience, type Classification, type Label } from '@concert/contracts';
import { LabelSelects } from '@concert/web-ui';
import type { WallClock } from '../zoned-time';
import classes from './fields.module.css';

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

export function TitleField({
  value,
  onChange,
  error,
  ...words
}: FieldProps<string> & { label: string; description?: string }) {
  return (
    <TextInput
      {...words}
      value={value}
      maxLength={LIMITS.title}
      error={error}
      required
      data-autofocus
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
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

interface LabelFieldsProps {
  value: Label;
  /** For whom the viewer may label it. */
  audiences: readonly Audience[];
  classifications?: readonly Classification[] | undefined;
  hints: { audience: string; classification: string };
  errorOf: (field: string) => string | undefined;
  onChange: (label: Label) => void;
}

/** Who sees a meeting or an item of it, and how carefully it is treated. */
export function LabelFields({ hints, errorOf, ...label }: LabelFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <div className={classes.pair}>
      <LabelSelects
        {...label}
        audience={{ label: t('form.audience'), description: hints.audience, error: errorOf('audience') }}
        classification={{
          label: t('form.classification'),
          description: hints.classification,
          error: errorOf('classification'),
        }}
      />
    </div>
  );
}
