import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, LoadMore, Section } from '@concert/web-ui';
import { SeatRequestCard } from '../components/SeatRequestCard';
import type { Body } from '../hooks/useBody';
import { useSeatRequests } from '../hooks/useSeatRequests';

const SeatRequestActs = lazy(async () => ({ default: (await import('./SeatRequestActs')).SeatRequestActs }));

/** Requests that wait: for a decision by those who decide, for an answer by those who asked. */
export function BodySeatRequests({ body, decides }: { body: Body; decides: boolean }) {
  const { t } = useTranslation('governance');
  const { items, total, hasMore, busy, more } = useSeatRequests({ state: 'PENDING', body: body.code });
  // Most of the time nothing waits, and then the page need not speak of it.
  if (items.length === 0) return null;
  return (
    <Section
      id="seat-requests"
      title={t('request.pending')}
      count={total}
      hint={t(decides ? 'request.pendingDecide' : 'request.pendingOwn')}
    >
      <DataList label={t('request.pending')} items={items} itemKey={({ id }) => id}>
        {(request) => (
          <SeatRequestCard request={request}>
            <Suspense>
              <SeatRequestActs request={request} />
            </Suspense>
          </SeatRequestCard>
        )}
      </DataList>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
