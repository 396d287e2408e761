import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set(['UTC', here, ...Intl.supportedValuesOf('timeZone')])];

interface TimeZoneSelectProps {
  name?: string;
  value?: string;
  onChange?: (zone: string) => void;
}

/** The browser's own list: it opens on a phone as people expect, and finds a place by its first letters. */
export function TimeZoneSelect({ name, value, onChange }: TimeZoneSelectProps) {
  const { t } = useTranslation('identity');
  const choices = value && !zones.includes(value) ? [value, ...zones] : zones;
  return (
    <NativeSelect
      label={t('timeZone')}
      description={t('timeZoneHint', { zone: here })}
      {...(name && { name })}
      {...(value === undefined ? { defaultValue: here } : { value })}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      data={choices.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}
