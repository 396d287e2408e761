import { useTranslation } from 'react-i18next';
import { DataTable, DateText, type Column, type Sorting } from '@concert/web-ui';
import type { ActivitySort } from '../../../apollo/schema.generated';
import { useLocale } from '../../../locales/translated';
import { BodyLink, EntityLink } from '../../governance/public';
import { countryName } from '../country-names';
import type { ActivityRow } from '../hooks/useTracker';
import { ActivityLink } from './ActivityLink';
import classes from './ActivityTable.module.css';
import { PercentBar } from './PercentBar';
import { StatusBadge } from './StatusBadge';

interface ActivityTableProps {
  caption: string;
  activities: readonly ActivityRow[];
  order?: { sort: ActivitySort; descending: boolean };
  onArrange?: (order: { sort: ActivitySort; descending: boolean }) => void;
}

const isSort = (key: string): key is ActivitySort => /^[A-Z_]+$/.test(key);

export function ActivityTable({ caption, activities, order, onArrange }: ActivityTableProps) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const columns: Column<ActivityRow>[] = [
    {
      key: 'NUMBER',
      title: t('list.activity'),
      rowHeader: true,
      sortable: true,
      cell: (activity) => (
        <span className={classes.activity}>
          <ActivityLink activity={activity} />
          <span className={classes.quiet}>
            <bdi>{activity.number}</bdi>
            {activity.draft && <span> · {t(activity.published ? 'draft.changed' : 'draft.new')}</span>}
          </span>
        </span>
      ),
    },
    {
      key: 'BODY',
      title: t('list.body'),
      sortable: true,
      cell: ({ body }) => <BodyLink body={body} short />,
    },
    {
      key: 'LEAD',
      title: t('list.lead'),
      sortable: true,
      cell: ({ leadEntity }) => <EntityLink entity={leadEntity} />,
    },
    {
      key: 'STARTS_ON',
      title: t('list.starts'),
      sortable: true,
      cell: ({ startsOn }) => <DateText day={startsOn} />,
    },
    {
      key: 'ENDS_ON',
      title: t('list.ends'),
      sortable: true,
      cell: ({ endsOn }) => <DateText day={endsOn} />,
    },
    {
      key: 'STATUS',
      title: t('list.status'),
      sortable: true,
      cell: ({ status, late }) => <StatusBadge status={status} late={late} />,
    },
    {
      key: 'PERCENT',
      title: t('list.percent'),
      sortable: true,
      cell: ({ percent }) => <PercentBar percent={percent} />,
    },
    {
      key: 'place',
      title: t('list.place'),
      cell: ({ place, countries }) =>
        place ?? (countries.map((code) => countryName(code, locale)).join(', ') || null),
    },
  ];
  const sorting: Sorting | undefined = order && { key: order.sort, descending: order.descending };
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={activities}
      rowKey={({ id }) => id}
      sorting={sorting}
      onSort={onArrange && (({ key, descending }) => isSort(key) && onArrange({ sort: key, descending }))}
    />
  );
}
