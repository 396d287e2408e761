import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityBadge, DataTable, DateText, EmptyState, Section, useUi, type Column } from '@concert/web-ui';
import { TranslatedText } from '../../../locales/translated';
import { bySeatRank } from '../capacity-order';
import type { SeatRow } from '../hooks/useBody';
import { EntityLink, PersonLink } from './links';
import classes from './SeatTable.module.css';

interface SeatTableProps {
  seats: readonly SeatRow[];
  /** The composition follows from the rules; nobody maintains it. */
  derived: boolean;
  /** What may be done with a seat; undefined when nothing may. */
  acts?: ((seat: SeatRow) => ReactNode) | undefined;
}

/** Who sits in a body: officers first, then members, then observers. */
export function SeatTable({ seats, derived, acts }: SeatTableProps) {
  const { t } = useTranslation('governance');
  const columns: Column<SeatRow>[] = [
    {
      key: 'entity',
      title: t('entity.one'),
      rowHeader: true,
      cell: ({ entity }) => (
        <span className={classes.entity}>
          <EntityLink entity={entity} />
          <span className={classes.name}>
            <TranslatedText name={entity.name} />
          </span>
        </span>
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
    { key: 'people', title: t('seat.people'), cell: (seat) => <Representatives seat={seat} /> },
    ...(acts ? [{ key: 'acts', title: t('acts'), quietTitle: true, cell: acts }] : []),
  ];
  return (
    <Section
      title={t('seat.title')}
      count={seats.length}
      hint={t(derived ? 'seat.derivedHint' : 'seat.hint')}
    >
      {seats.length > 0 ? (
        <DataTable
          caption={t('seat.title')}
          columns={columns}
          rows={[...seats].sort(bySeatRank)}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={t('seat.none')} />
      )}
    </Section>
  );
}

function Representatives({ seat }: { seat: SeatRow }) {
  const { texts } = useUi();
  if (seat.representations.length === 0) return null;
  return (
    <ul className={classes.people}>
      {seat.representations.map(({ id, role, person }) => (
        <li key={id}>
          <PersonLink person={person} /> <span className={classes.quiet}>{texts.role[role]}</span>
        </li>
      ))}
    </ul>
  );
}
