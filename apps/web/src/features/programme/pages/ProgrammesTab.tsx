import { Anchor, Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  DataTable,
  EmptyState,
  LoadMore,
  RowsSkeleton,
  Section,
  useFormats,
  type Column,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText } from '../../../locales/translated';
import { ProgrammeStateBadge } from '../components/ProgrammeStateBadge';
import { useProgrammes, type ProgrammeRow } from '../hooks/useProgrammes';
import { programmePath } from '../paths';

const OpenProgrammeDialog = lazy(async () => ({
  default: (await import('../dialogs/OpenProgrammeDialog')).OpenProgrammeDialog,
}));

/** Programme periods, for the secretariat. */
export function ProgrammesTab() {
  const { t } = useTranslation('programme');
  const { number, day } = useFormats();
  const [opening, setOpening] = useState(false);
  const { query, items, total, hasMore, busy, more } = useProgrammes();
  const columns: Column<ProgrammeRow>[] = [
    {
      key: 'title',
      title: t('filter.programme'),
      rowHeader: true,
      cell: ({ code, title }) => (
        <Anchor component={Link} to={programmePath(code)} inherit>
          <TranslatedText name={title} />
        </Anchor>
      ),
    },
    { key: 'code', title: t('programme.code'), cell: ({ code }) => <bdi>{code}</bdi> },
    { key: 'state', title: t('list.status'), cell: ({ state }) => <ProgrammeStateBadge state={state} /> },
    { key: 'adopted', title: t('programme.adopted'), cell: ({ adoptedOn }) => adoptedOn && day(adoptedOn) },
    { key: 'total', title: t('figures.count'), numeric: true, cell: ({ counts }) => number(counts.total) },
    { key: 'late', title: t('late'), numeric: true, cell: ({ counts }) => number(counts.late) },
  ];
  return (
    <Section
      title={t('programme.periods')}
      count={query.data && total}
      hint={t('programme.periodsHint')}
      actions={
        <Button size="xs" onClick={() => setOpening(true)}>
          {t('programme.open')}
        </Button>
      }
    >
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {() =>
          items.length > 0 ? (
            <DataTable
              caption={t('programme.periods')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          ) : (
            <EmptyState title={t('plan.noProgramme')} />
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
      <Suspense>{opening && <OpenProgrammeDialog onClose={() => setOpening(false)} />}</Suspense>
    </Section>
  );
}
