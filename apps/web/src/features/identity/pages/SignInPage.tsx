import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DemonstrationAccounts } from '../components/DemonstrationAccounts';
import { PublicPage } from '../components/PublicPage';
import { SignInForm } from '../components/SignInForm';
import { DEMONSTRATION_PASSWORD, useDemonstration } from '../hooks/useDemonstration';
import { useSignIn } from '../hooks/useSignIn';
import { forgottenPath, safeDestination } from '../paths';

export function SignInPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const accounts = useDemonstration();
  const { submit, busy, problem } = useSignIn();
  const enter = async (email: string, password: string) => {
    if (await submit(email, password)) void navigate(safeDestination(search.get('to')), { replace: true });
  };
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
        onSubmit={(email, password) => void enter(email, password)}
      />
      <p>
        <Anchor component={Link} to={forgottenPath}>
          {t('signIn.forgotten')}
        </Anchor>
      </p>
      {accounts.length > 0 && (
        <DemonstrationAccounts
          accounts={accounts}
          onChoose={(email) => void enter(email, DEMONSTRATION_PASSWORD)}
        />
      )}
    </PublicPage>
  );
}
