import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '@concert/web-ui';
import { INTERFACE_LOCALES, LIMITS } from '@concert/contracts';
import { LANGUAGE_NAMES, isInterfaceLocale } from '../../../locales/languages';
import { useLocale } from '../../../locales/translated';
import { NewPasswordInput } from './NewPasswordInput';
import { TimeZoneSelect } from './TimeZoneSelect';

export interface Acceptance {
  name: string;
  password: string;
  locale: (typeof INTERFACE_LOCALES)[number];
  timeZone: string;
}

interface AcceptInvitationFormProps {
  name: string;
  busy: boolean;
  problem: ReactNode;
  fieldError: (field: string) => string | undefined;
  onAccept: (acceptance: Acceptance) => void;
}

export function AcceptInvitationForm({
  name,
  busy,
  problem,
  fieldError,
  onAccept,
}: AcceptInvitationFormProps) {
  const { t, i18n } = useTranslation(['identity', 'app']);
  const locale = useLocale();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onAccept({
      name: textIn(form, 'name'),
      password: textIn(form, 'password'),
      timeZone: textIn(form, 'timeZone'),
      locale,
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {problem}
        <TextInput
          name="name"
          label={t('name')}
          defaultValue={name}
          maxLength={LIMITS.name}
          autoComplete="name"
          error={fieldError('name')}
          required
        />
        <NewPasswordInput error={fieldError('password')} />
        <NativeSelect
          label={t('app:top.language')}
          value={locale}
          data={INTERFACE_LOCALES.map((spoken) => ({ value: spoken, label: LANGUAGE_NAMES[spoken] }))}
          onChange={(event) => {
            const wished = event.currentTarget.value;
            if (isInterfaceLocale(wished)) void i18n.changeLanguage(wished);
          }}
        />
        <TimeZoneSelect name="timeZone" />
        <Button type="submit" loading={busy}>
          {t('invitation.accept')}
        </Button>
      </Stack>
    </form>
  );
}
