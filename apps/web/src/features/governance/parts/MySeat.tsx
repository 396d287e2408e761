import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityBadge, Section } from '@concert/web-ui';
import { useViewer } from '../../identity/public';
import { EntityLink } from '../components/links';
import type { Body } from '../hooks/useBody';

const RequestSeatDialog = lazy(async () => ({
  default: (await import('../dialogs/RequestSeatDialog')).RequestSeatDialog,
}));

/** As what one's entity sits in the body, or how it may come to. */
export function MySeat({ body }: { body: Body }) {
  const { t } = useTranslation('governance');
  const { secretariat } = useViewer();
  const [asking, setAsking] = useState(false);
  const { viewerSeats, viewerCan } = body;
  return (
    <Section title={t('mySeat.title')}>
      {viewerSeats.map(({ id, capacity, entity }) => (
        <p key={id}>
          <EntityLink entity={entity} /> <CapacityBadge capacity={capacity} />
        </p>
      ))}
      {viewerSeats.length === 0 && <p>{t(secretariat ? 'mySeat.secretariat' : 'mySeat.none')}</p>}
      {viewerCan.requestSeat && (
        <Button size="sm" onClick={() => setAsking(true)}>
          {t('request.open')}
        </Button>
      )}
      {asking && (
        <Suspense>
          <RequestSeatDialog body={body} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Section>
  );
}
