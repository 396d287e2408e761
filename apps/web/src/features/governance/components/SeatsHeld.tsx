import { useTranslation } from 'react-i18next';
import { CapacityBadge, DataTable, DateText, EmptyState, Section, type Column } from '@concert/web-ui';
import { CAPACITY_RANK } from '../capacity-order';
import type { EntityDetails } from '../hooks/useEntities';
import { BodyLink } from './links';

type Seat = EntityDetails['seats'][number];

/** Where an entity sits. */
export function SeatsHeld({ seats }: { seats: readonly Seat[] }) {
  const { t } = useTranslation('governance');
  const columns: Column<Seat>[] = [
    {
      key: 'body',
      title: t('body.one'),
      rowHeader: true,
      cell: ({ body }) => (
        <>
          <bdi>{body.code}</bdi> <BodyLink body={body} />
        </>
      ),
    },
    {
      key: 'capacity',
      title: t('seat.capacity'),
      cell: ({ capacity }) => <CapacityBadge capacity={capacity} />,
    },
    {
      key: 'since',
      title: t('seat.since'),
      cell: ({ period }) => period.from && <DateText day={period.from} />,
    },
  ];
  const rows = [...seats].sort(
    (one, other) =>
      one.body.code.localeCompare(other.body.code, 'en', { numeric: true }) ||
      CAPACITY_RANK[one.capacity] - CAPACITY_RANK[other.capacity],
  );
  return (
    <Section title={t('entity.seats')} count={seats.length}>
      {rows.length > 0 ? (
        <DataTable caption={t('entity.seats')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={t('entity.noSeats')}>{t('entity.noSeatsHint')}</EmptyState>
      )}
    </Section>
  );
}
