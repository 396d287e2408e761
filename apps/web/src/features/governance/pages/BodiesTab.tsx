import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, DateText, RowsSkeleton, Section, type Column } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { CapacityLines } from '../components/CapacityLines';
import { BodyLink } from '../components/links';
import { useCompact, type BodyCard } from '../hooks/useCompact';

const FoundBodyDialog = lazy(async () => ({
  default: (await import('../dialogs/FoundBodyDialog')).FoundBodyDialog,
}));

/** Every body that exists, with what the secretariat looks for: who leads it and how full it is. */
export function BodiesTab() {
  const { t } = useTranslation('governance');
  const compact = useCompact();
  const [founding, setFounding] = useState(false);
  const columns: Column<BodyCard>[] = [
    {
      key: 'name',
      title: t('body.one'),
      rowHeader: true,
      cell: (body) => (
        <>
          <bdi>{body.code}</bdi> <BodyLink body={body} />
        </>
      ),
    },
    { key: 'kind', title: t('body.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'established',
      title: t('body.established'),
      cell: ({ established }) => established && <DateText day={established} />,
    },
    { key: 'seats', title: t('matrix.seats'), numeric: true, cell: ({ seats }) => seats.length },
    {
      key: 'officers',
      title: t('body.officers'),
      cell: ({ officers }) => <CapacityLines seats={officers} />,
    },
  ];
  return (
    <Section
      title={t('secretariat.bodies')}
      actions={
        <Button size="xs" onClick={() => setFounding(true)}>
          {t('found.open')}
        </Button>
      }
    >
      <Answer query={compact} waiting={<RowsSkeleton rows={9} />}>
        {({ committees, pillars, others }) => (
          <DataTable
            caption={t('secretariat.bodies')}
            columns={columns}
            rows={[...committees, ...pillars.flatMap(({ bodies }) => bodies), ...others]}
            rowKey={({ id }) => id}
          />
        )}
      </Answer>
      {founding && (
        <Suspense>
          <FoundBodyDialog onClose={() => setFounding(false)} />
        </Suspense>
      )}
    </Section>
  );
}
