import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { LANGUAGE_NAMES } from '../../../locales/languages';
import { TimeZoneSelect } from './TimeZoneSelect';

export interface Profile {
  name: string;
  title: string;
  languages: readonly Locale[];
  timeZone: string;
  locale: Locale;
}

interface ProfileFormProps {
  profile: Profile;
  /** Nobody is told of a guest for whom and in which languages they work. */
  guest: boolean;
  busy: boolean;
  notice: ReactNode;
  fieldError: (field: string) => string | undefined;
  onChange: (profile: Profile) => void;
  onSave: () => void;
}

const isLocale = (value: string): value is Locale => LOCALES.some((locale) => locale === value);

export function ProfileForm({
  profile,
  guest,
  busy,
  notice,
  fieldError,
  onChange,
  onSave,
}: ProfileFormProps) {
  const { t } = useTranslation(['identity', 'ui', 'app']);
  const set = (change: Partial<Profile>) => onChange({ ...profile, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw="32rem">
        {notice}
        <TextInput
          label={t('name')}
          value={profile.name}
          maxLength={LIMITS.name}
          autoComplete="name"
          error={fieldError('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
          required
        />
        {!guest && (
          <>
            <TextInput
              label={t('function')}
              description={t('functionHint')}
              value={profile.title}
              maxLength={LIMITS.name}
              autoComplete="organization-title"
              error={fieldError('title')}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
            <Checkbox.Group
              label={t('languages')}
              value={[...profile.languages]}
              onChange={(chosen) => set({ languages: chosen.filter(isLocale) })}
            >
              <Group gap="sm" mt={6}>
                {LOCALES.map((locale) => (
                  <Checkbox key={locale} value={locale} label={t(`ui:language.${locale}`)} />
                ))}
              </Group>
            </Checkbox.Group>
          </>
        )}
        <NativeSelect
          label={t('app:top.language')}
          value={profile.locale}
          data={INTERFACE_LOCALES.map((spoken) => ({ value: spoken, label: LANGUAGE_NAMES[spoken] }))}
          onChange={(event) =>
            isLocale(event.currentTarget.value) && set({ locale: event.currentTarget.value })
          }
        />
        <TimeZoneSelect value={profile.timeZone} onChange={(timeZone) => set({ timeZone })} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('ui:save')}
        </Button>
      </Stack>
    </form>
  );
}
