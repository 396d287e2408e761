import { useTranslation } from 'react-i18next';
import { DateTime } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import { useAcceptInvitation, useInvitationOffer, useLinkToken } from '../hooks/useLinks';
import { InvitationView } from '../parts/InvitationView';

/** Where the link in the invitation of somebody leads who is to speak for an entity. */
export function InvitationPage() {
  const { t } = useTranslation(['identity', 'ui']);
  const translated = useTranslated();
  const token = useLinkToken();
  const offer = useInvitationOffer(token);
  const acceptance = useAcceptInvitation();
  return (
    <InvitationView
      title={t('invitation.title')}
      token={token}
      offer={offer}
      acceptance={acceptance}
      another={t('invitation.another')}
    >
      {({ entity, body, role, email, expiresAt }) => (
        <>
          <p>
            {body && role
              ? t('invitation.asWhat', {
                  entity: translated(entity.name),
                  body: translated(body.name),
                  role: t(`ui:role.${role}`),
                })
              : t('invitation.forEntity', { entity: translated(entity.name) })}
          </p>
          <p>
            {t('invitation.account', { email })} {t('invitation.until')} <DateTime instant={expiresAt} />
          </p>
        </>
      )}
    </InvitationView>
  );
}
