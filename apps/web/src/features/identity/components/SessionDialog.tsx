import { useTranslation } from 'react-i18next';
import { Dialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { sessionGate } from '../../../apollo/session-gate';
import { live } from '../../../realtime/live';
import { useSignIn } from '../hooks/useSignIn';
import { SignInForm } from './SignInForm';

/** Signs the same person in again, on the spot; what they had sent meanwhile goes on by itself. */
export function SessionDialog({ personId, email }: { personId: string; email: string }) {
  const { t } = useTranslation('identity');
  const { submit, busy, problem } = useSignIn();
  const again = async (address: string, password: string) => {
    const signedIn = await submit(address, password);
    if (!signedIn) return;
    if (signedIn.personId !== personId) {
      // Someone else: nothing of the page before may be seen or sent in their name.
      sessionGate.closed();
      window.location.assign('/');
      return;
    }
    sessionGate.release(true);
    live.again();
  };
  const wrong = problem?.code === 'UNAUTHENTICATED';
  return (
    <Dialog title={t('expired.title')} opened onClose={() => sessionGate.release(false)}>
      <p>{t('expired.text')}</p>
      <SignInForm
        email={email}
        fixedEmail={email !== ''}
        busy={busy}
        problem={
          <ProblemNotice
            problem={problem}
            title={wrong ? t('signIn.wrong') : undefined}
            text={wrong ? t('signIn.wrongText') : undefined}
          />
        }
        onSubmit={(address, password) => void again(address, password)}
      />
    </Dialog>
  );
}
