import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DemonstrationAccounts } from '../components/DemonstrationAccounts';
import { PublicPage } from '../components/PublicPage';
import { SignInForm } from '../components/SignInForm';
import { DEMONSTRATION_PASSWORD, useDemonstration } from '../hooks/useDemonstration';
import { useSignIn } from '../hooks/useSignIn';
import { useMaybeViewer } from '../hooks/viewer-context';
import { forgottenPath, safeDestination } from '../paths';

export function SignInPage() {
  const { t } = useTranslation('identity');
  const viewer = useMaybeViewer();
  const [search] = useSearchParams();
  const accounts = useDemonstration();
  const { submit, busy, problem } = useSignIn();
  // Not a step of signing in: whoever comes here signed in, however they became so, is in the wrong place.
  if (viewer) return <Navigate to={safeDestination(search.get('to'))} replace />;
  const wrong = problem?.code === 'UNAUTHENTICATED';
  return (
    <PublicPage title={t('signIn.title')}>
      <SignInForm
        busy={busy}
        problem={
          <ProblemNotice
            problem={problem}
            title={wrong ? t('signIn.wrong') : undefined}
            text={wrong ? t('signIn.wrongText') : undefined}
          />
        }
        onSubmit={(email, password) => void submit(email, password)}
      />
      <p>
        <Anchor component={Link} to={forgottenPath}>
          {t('signIn.forgotten')}
        </Anchor>
      </p>
      {accounts.length > 0 && (
        <DemonstrationAccounts
          accounts={accounts}
          onChoose={(email) => void submit(email, DEMONSTRATION_PASSWORD)}
        />
      )}
    </PublicPage>
  );
}
