import { useTranslation } from 'react-i18next';
import { DataTable, useUi, type Column } from '@concert/web-ui';
import { TranslatedText } from '../../../locales/translated';
import type { SeatMatrix } from '../hooks/useSeatMatrix';
import { EntityLink } from './links';

type Row = SeatMatrix['rows'][number];

/** The same as the picture, in words: one line for each entity. */
export function SeatList({ matrix }: { matrix: SeatMatrix }) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const wordsOf = ({ cells }: Row) =>
    cells
      .map((capacities, column) =>
        capacities.length > 0
          ? `${matrix.bodies[column]?.code} ${capacities.map((capacity) => texts.capacity[capacity]).join(', ')}`
          : null,
      )
      .filter((words) => words !== null)
      .join(' · ');
  const columns: Column<Row>[] = [
    {
      key: 'entity',
      title: t('entity.one'),
      rowHeader: true,
      cell: ({ entity }) => (
        <>
          <EntityLink entity={entity} /> <TranslatedText name={entity.name} />
        </>
      ),
    },
    { key: 'seats', title: t('entity.seats'), cell: wordsOf },
    { key: 'count', title: t('matrix.seats'), numeric: true, cell: ({ seats }) => seats },
  ];
  return (
    <DataTable
      caption={t('matrix.caption')}
      columns={columns}
      rows={matrix.rows}
      rowKey={({ entity }) => entity.id}
    />
  );
}
