import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { textIn } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { PublicPage } from '../components/PublicPage';
import { useRequestPasswordReset } from '../hooks/useLinks';
import { signInPath } from '../paths';

export function ForgottenPasswordPage() {
  const { t } = useTranslation('identity');
  const { act, busy, problem } = useRequestPasswordReset();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = textIn(event.currentTarget, 'email');
    if (await act({ email })) setSentTo(email);
  };
  return (
    <PublicPage title={t('forgotten.title')}>
      {sentTo ? (
        <p role="status">{t('forgotten.sent', { email: sentTo })}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <p>{t('forgotten.text')}</p>
            <ProblemNotice problem={problem} />
            <TextInput name="email" type="email" label={t('email')} autoComplete="username" required />
            <Button type="submit" loading={busy}>
              {t('forgotten.submit')}
            </Button>
          </Stack>
        </form>
      )}
      <p>
        <Anchor component={Link} to={signInPath('/')}>
          {t('backToSignIn')}
        </Anchor>
      </p>
    </PublicPage>
  );
}
