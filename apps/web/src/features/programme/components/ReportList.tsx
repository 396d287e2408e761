import { useTranslation } from 'react-i18next';
import { DataList, DateTime, EmptyState, PersonLine } from '@concert/web-ui';
import { EntityLink, PersonLink } from '../../governance/public';
import type { Report } from '../hooks/useActivity';
import { PercentBar } from './PercentBar';
import classes from './ReportList.module.css';
import { StatusBadge } from './StatusBadge';

/** What entities stated, the newest first; never changed afterwards. */
export function ReportList({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation('programme');
  if (reports.length === 0) return <EmptyState title={t('reports.none')}>{t('reports.noneHint')}</EmptyState>;
  return (
    <DataList label={t('reports.title')} items={reports} itemKey={({ id }) => id}>
      {({ author, entity, at, status, percent, text }) => (
        <article className={classes.report}>
          <div className={classes.head}>
            <PersonLine name={<PersonLink person={author} />} entity={<EntityLink entity={entity} />} />
            <DateTime instant={at} />
          </div>
          <div className={classes.head}>
            <StatusBadge status={status} />
            <PercentBar percent={percent} />
          </div>
          <p className={classes.text} dir="auto">
            {text}
          </p>
        </article>
      )}
    </DataList>
  );
}
