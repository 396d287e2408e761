import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@concert/web-ui';
import { Answer, type Query } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { problemOf } from '../../../apollo/problem';
import type { Act } from '../../../apollo/use-act';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useReasonText } from '../../../locales/reason-text';
import { AcceptInvitationForm, type Acceptance } from '../components/AcceptInvitationForm';
import { PublicPage } from '../components/PublicPage';
import { useSignedInNow } from '../hooks/useSignedInNow';
import { signInPath } from '../paths';

interface InvitationViewProps<Offer> {
  title: string;
  token: string;
  /** Null when the link is unknown. */
  offer: Query<Offer | null>;
  acceptance: Pick<Act<unknown, unknown>, 'busy' | 'problem'> & {
    act: (input: Acceptance & { token: string }) => Promise<unknown>;
  };
  /** Whom to ask for another link. */
  another?: string;
  /** What is offered, and until when. */
  children: (offer: Offer) => ReactNode;
}

/** Where the link in an invitation leads: what is offered, and the form that accepts it. */
export function InvitationView<Offer extends { name: string }>({
  title,
  token,
  offer,
  acceptance: { act, busy, problem },
  another,
  children,
}: InvitationViewProps<Offer>) {
  const { t } = useTranslation('identity');
  const reasonText = useReasonText();
  const navigate = useNavigate();
  const becomeViewer = useSignedInNow();
  const fieldError = useFieldErrors(problem);
  const refusal = offer.error ? problemOf(offer.error) : null;
  const spent = (why: ReactNode) => (
    <Spent>
      {why} {another}
    </Spent>
  );
  const accept = async (acceptance: Acceptance) => {
    if (!(await act({ token, ...acceptance }))) return;
    await becomeViewer();
    void navigate('/', { replace: true });
  };
  const offered = (data: Offer) => (
    <>
      {children(data)}
      <AcceptInvitationForm
        name={data.name}
        busy={busy}
        fieldError={fieldError}
        problem={<ProblemNotice problem={problem} />}
        onAccept={(acceptance) => void accept(acceptance)}
      />
    </>
  );
  return (
    <PublicPage title={title}>
      {refusal?.code === 'CONFLICT' ? (
        spent(reasonText(refusal.details.reason, refusal.details))
      ) : (
        <Answer query={offer}>{(data) => (data ? offered(data) : spent(t('invitation.unknown')))}</Answer>
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
