import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DateText, EmptyState } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { problemOf } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useReasonText } from '../../../locales/reason-text';
import { AcceptInvitationForm, type Acceptance } from '../components/AcceptInvitationForm';
import { PublicPage } from '../components/PublicPage';
import { useAcceptGuestInvitation, useGuestOffer, type GuestOffer } from '../hooks/useGuestLink';
import { useLinkToken } from '../hooks/useLinks';
import { useSignedInNow } from '../hooks/useSignedInNow';
import { signInPath } from '../paths';

/** Where the link in a guest’s invitation leads. */
export function GuestInvitationPage() {
  const { t } = useTranslation('identity');
  const reasonText = useReasonText();
  const token = useLinkToken();
  const offer = useGuestOffer(token);
  const problem = offer.error ? problemOf(offer.error) : null;
  return (
    <PublicPage title={t('guest.title')}>
      {problem?.code === 'CONFLICT' ? (
        <Spent>{reasonText(problem.details.reason, problem.details)}</Spent>
      ) : (
        <Answer query={offer}>
          {(data) =>
            data ? <OfferView token={token} offer={data} /> : <Spent>{t('invitation.unknown')}</Spent>
          }
        </Answer>
      )}
    </PublicPage>
  );
}

function Spent({ children }: { children: ReactNode }) {
  const { t } = useTranslation('identity');
  return (
    <EmptyState
      title={t('link.spent')}
      action={
        <Anchor component={Link} to={signInPath('/')}>
          {t('backToSignIn')}
        </Anchor>
      }
    >
      {children}
    </EmptyState>
  );
}

function OfferView({ token, offer }: { token: string; offer: GuestOffer }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const becomeViewer = useSignedInNow();
  const { act, busy, problem } = useAcceptGuestInvitation();
  const fieldError = useFieldErrors(problem);
  const { title, body, email, name, lastDay } = offer;
  const accept = async (acceptance: Acceptance) => {
    if (!(await act({ token, ...acceptance }))) return;
    await becomeViewer();
    void navigate('/', { replace: true });
  };
  return (
    <>
      <p>{t('guest.what', { title, body })}</p>
      <p>
        {t('invitation.account', { email })} {t('guest.until')} <DateText day={lastDay} />
      </p>
      <AcceptInvitationForm
        name={name}
        busy={busy}
        fieldError={fieldError}
        problem={<ProblemNotice problem={problem} />}
        onAccept={(acceptance) => void accept(acceptance)}
      />
    </>
  );
}
