import { useTranslation } from 'react-i18next';
import { DateText } from '@concert/web-ui';
import { useAcceptGuestInvitation, useGuestOffer } from '../hooks/useGuestLink';
import { useLinkToken } from '../hooks/useLinks';
import { InvitationView } from '../parts/InvitationView';

/** Where the link in a guest’s invitation leads. */
export function GuestInvitationPage() {
  const { t } = useTranslation('identity');
  const token = useLinkToken();
  const offer = useGuestOffer(token);
  const acceptance = useAcceptGuestInvitation();
  return (
    <InvitationView title={t('guest.title')} token={token} offer={offer} acceptance={acceptance}>
      {({ title, body, email, lastDay }) => (
        <>
          <p>{t('guest.what', { title, body })}</p>
          <p>
            {t('invitation.account', { email })} {t('guest.until')} <DateText day={lastDay} />.
          </p>
        </>
      )}
    </InvitationView>
  );
}
