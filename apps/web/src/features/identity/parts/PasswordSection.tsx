import { Button, PasswordInput, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, announce, textIn } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { NewPasswordInput } from '../components/NewPasswordInput';
import { useChangePassword } from '../hooks/useAccount';

/** Changing one's password, with the present one as proof. */
export function PasswordSection() {
  const { t } = useTranslation('identity');
  const { act, busy, problem } = useChangePassword();
  const fieldError = useFieldErrors(problem);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const done = await act({
      currentPassword: textIn(form, 'currentPassword'),
      newPassword: textIn(form, 'newPassword'),
    });
    if (!done) return;
    form.reset();
    announce(t('passwordChange.changed'));
  };
  return (
    <Section title={t('passwordChange.title')} hint={t('passwordChange.hint')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="32rem">
          <ProblemNotice problem={problem} />
          <PasswordInput
            name="currentPassword"
            label={t('passwordChange.current')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            error={fieldError('currentPassword')}
            required
          />
          <NewPasswordInput name="newPassword" error={fieldError('newPassword')} />
          <Button type="submit" variant="default" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {t('passwordChange.submit')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
