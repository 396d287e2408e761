import { useTranslation } from 'react-i18next';
import {
  DataTable,
  DateTime,
  EmptyState,
  LoadMore,
  PersonLine,
  RowsSkeleton,
  Section,
  type Column,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { EntityLink, PersonLink } from '../../governance/public';
import { useDownloads, type Download } from '../hooks/useDocument';

/** Who took a copy, for officers and secretariat. */
export function DownloadLog({ document }: { document: { id: string } }) {
  const { t } = useTranslation('documents');
  const { query, items, total, hasMore, busy, more } = useDownloads(document.id);
  const columns: Column<Download>[] = [
    {
      key: 'person',
      title: t('log.who'),
      rowHeader: true,
      cell: ({ person }) => (
        <PersonLine
          name={<PersonLink person={person} />}
          entity={person.entity && <EntityLink entity={person.entity} />}
        />
      ),
    },
    {
      key: 'revision',
      title: t('revisions.one'),
      cell: ({ revisionNumber: number }) =>
        number === 1 ? t('revisions.first') : <bdi>{`Rev.${number - 1}`}</bdi>,
    },
    { key: 'at', title: t('log.when'), cell: ({ at }) => <DateTime instant={at} /> },
  ];
  return (
    <Section title={t('log.title')} count={query.data && total} hint={t('log.hint')}>
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {() =>
          items.length > 0 ? (
            <DataTable caption={t('log.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
          ) : (
            <EmptyState title={t('log.none')} />
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
