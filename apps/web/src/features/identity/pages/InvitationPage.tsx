import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DateTime, EmptyState } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { problemOf } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useReasonText } from '../../../locales/reason-text';
import { useTranslated } from '../../../locales/translated';
import { AcceptInvitationForm, type Acceptance } from '../components/AcceptInvitationForm';
import { PublicPage } from '../components/PublicPage';
import { useAcceptInvitation, useInvitationOffer, useLinkToken, type Offer } from '../hooks/useLinks';
import { useSignedInNow } from '../hooks/useSignedInNow';
import { signInPath } from '../paths';

export function InvitationPage() {
  const { t } = useTranslation('identity');
  const reasonText = useReasonText();
  const token = useLinkToken();
  const offer = useInvitationOffer(token);
  const problem = offer.error ? problemOf(offer.error) : null;
  return (
    <PublicPage title={t('invitation.title')}>
      {problem?.code === 'CONFLICT' ? (
        <SpentInvitation>{reasonText(problem.details.reason, problem.details)}</SpentInvitation>
      ) : (
        <Answer query={offer}>
          {(data) =>
            data ? (
              <OfferView token={token} offer={data} />
            ) : (
              <SpentInvitation>{t('invitation.unknown')}</SpentInvitation>
            )
          }
        </Answer>
      )}
    </PublicPage>
  );
}

function SpentInvitation({ children }: { children: ReactNode }) {
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
      {children} {t('invitation.another')}
    </EmptyState>
  );
}

function OfferView({ token, offer }: { token: string; offer: Offer }) {
  const { t } = useTranslation(['identity', 'ui']);
  const translated = useTranslated();
  const navigate = useNavigate();
  const becomeViewer = useSignedInNow();
  const { act, busy, problem } = useAcceptInvitation();
  const fieldError = useFieldErrors(problem);
  const accept = async (acceptance: Acceptance) => {
    if (!(await act({ token, ...acceptance }))) return;
    await becomeViewer();
    void navigate('/', { replace: true });
  };
  const entity = translated(offer.entity.name);
  return (
    <>
      <p>
        {offer.body && offer.role
          ? t('invitation.asWhat', {
              entity,
              body: translated(offer.body.name),
              role: t(`ui:role.${offer.role}`),
            })
          : t('invitation.forEntity', { entity })}
      </p>
      <p>
        {t('invitation.account', { email: offer.email })} {t('invitation.until')}{' '}
        <DateTime instant={offer.expiresAt} />
      </p>
      <AcceptInvitationForm
        name={offer.name}
        busy={busy}
        fieldError={fieldError}
        problem={<ProblemNotice problem={problem} />}
        onAccept={(acceptance) => void accept(acceptance)}
      />
    </>
  );
}
