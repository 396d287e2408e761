import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '@concert/web-ui';

interface SignInFormProps {
  email?: string;
  /** Someone who signs in again does so under the same address. */
  fixedEmail?: boolean;
  busy: boolean;
  problem: ReactNode;
  onSubmit: (email: string, password: string) => void;
}

export function SignInForm({ email = '', fixedEmail = false, busy, problem, onSubmit }: SignInFormProps) {
  const { t } = useTranslation('identity');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onSubmit(textIn(form, 'email'), textIn(form, 'password'));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {problem}
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          defaultValue={email}
          readOnly={fixedEmail}
          autoComplete="username"
          required
          data-autofocus={!fixedEmail || undefined}
        />
        <PasswordInput
          name="password"
          label={t('password')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          data-autofocus={fixedEmail || undefined}
        />
        <Button type="submit" loading={busy}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
