import { Anchor, Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { textIn } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { NewPasswordInput } from '../components/NewPasswordInput';
import { PublicPage } from '../components/PublicPage';
import { useLinkToken, useResetPassword } from '../hooks/useLinks';
import { forgottenPath, signInPath } from '../paths';

export function ResetPasswordPage() {
  const { t } = useTranslation('identity');
  const token = useLinkToken();
  const { act, busy, problem } = useResetPassword();
  const fieldError = useFieldErrors(problem);
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = textIn(event.currentTarget, 'password');
    if (await act({ token, password })) setDone(true);
  };
  const spent = problem?.code === 'NOT_FOUND';
  return (
    <PublicPage title={t('reset.title')}>
      {done ? (
        <p role="status">{t('reset.done')}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <ProblemNotice
              problem={problem}
              title={spent ? t('link.spent') : undefined}
              text={
                spent ? (
                  <Anchor component={Link} to={forgottenPath}>
                    {t('reset.again')}
                  </Anchor>
                ) : undefined
              }
            />
            <NewPasswordInput error={fieldError('password')} />
            <Button type="submit" loading={busy}>
              {t('reset.submit')}
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
