import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../hooks/useLevels';

interface NoticeSettingsFormProps {
  settings: NoticeSettings;
  zone: string;
  busy: boolean;
  notice: ReactNode;
  fieldError: (field: string) => string | undefined;
  onChange: (change: Partial<NoticeSettings>) => void;
  onSave: () => void;
}

const PERIODS: readonly NoticeSettings['digest'][] = ['NONE', 'DAILY', 'WEEKLY'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NIGHT = { quietFrom: '20:00', quietUntil: '07:00' };
/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2024, 0, 1);

export function NoticeSettingsForm(props: NoticeSettingsFormProps) {
  const { settings, zone, busy, notice, fieldError, onChange: set, onSave } = props;
  const { t, i18n } = useTranslation(['notices', 'ui']);
  const weekday = (day: number) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY + (day - 1) * 24 * 60 * 60 * 1000,
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw="32rem">
        {notice}
        <Checkbox
          label={t('settings.atOnce')}
          description={t('settings.atOnceHint')}
          checked={settings.atOnce}
          onChange={(event) => set({ atOnce: event.currentTarget.checked })}
        />
        <Group align="end" gap="sm">
          <NativeSelect
            label={t('settings.digest')}
            value={settings.digest}
            data={PERIODS.map((value) => ({ value, label: t(`settings.period.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              set({ digest: PERIODS.find((one) => one === value) ?? 'NONE' })
            }
          />
          {settings.digest === 'WEEKLY' && (
            <NativeSelect
              label={t('settings.weekday')}
              value={settings.digestWeekday}
              data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekday(day) }))}
              onChange={(event) => set({ digestWeekday: Number(event.currentTarget.value) })}
            />
          )}
          {settings.digest !== 'NONE' && (
            <NativeSelect
              label={t('settings.hour')}
              value={settings.digestHour}
              data={HOURS.map((hour) => ({
                value: String(hour),
                label: `${String(hour).padStart(2, '0')}:00`,
              }))}
              onChange={(event) => set({ digestHour: Number(event.currentTarget.value) })}
            />
          )}
        </Group>
        <Checkbox
          label={t('settings.quiet')}
          description={t('settings.quietHint', { zone })}
          checked={settings.quietFrom !== null}
          onChange={(event) =>
            set(event.currentTarget.checked ? NIGHT : { quietFrom: null, quietUntil: null })
          }
        />
        {settings.quietFrom !== null && (
          <Group align="start" gap="sm">
            <TextInput
              type="time"
              label={t('settings.quietFrom')}
              value={settings.quietFrom}
              error={fieldError('quietFrom')}
              onChange={(event) => set({ quietFrom: event.currentTarget.value })}
              required
            />
            <TextInput
              type="time"
              label={t('settings.quietUntil')}
              value={settings.quietUntil ?? ''}
              error={fieldError('quietUntil')}
              onChange={(event) => set({ quietUntil: event.currentTarget.value })}
              required
            />
          </Group>
        )}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('ui:save')}
        </Button>
      </Stack>
    </form>
  );
}
