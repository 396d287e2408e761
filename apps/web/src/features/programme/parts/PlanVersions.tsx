import { useTranslation } from 'react-i18next';
import { DataList, DateTime, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { PersonLink } from '../../governance/public';
import { ChangeList } from '../components/ChangeList';
import { usePlanVersions } from '../hooks/useWorkPlan';
import classes from './PlanVersions.module.css';

/** Every published version, the newest first, with what it changed. */
export function PlanVersions({ body, programme }: { body: string; programme: string }) {
  const { t } = useTranslation('programme');
  const versions = usePlanVersions(body, programme);
  return (
    <Section title={t('versions.title')} count={versions.data?.length} hint={t('versions.hint')}>
      <Answer query={versions} waiting={<RowsSkeleton rows={2} />}>
        {(items) => (
          <DataList label={t('versions.title')} items={items} itemKey={({ id }) => id}>
            {({ number, publishedAt, publishedBy, note, activityCount, changes, sha256 }) => (
              <div className={classes.version}>
                <p className={classes.head}>
                  <strong>{t('plan.version', { number })}</strong> · <DateTime instant={publishedAt} /> ·{' '}
                  <PersonLink person={publishedBy} /> · {t('versions.count', { count: activityCount })}
                </p>
                {note && (
                  <p className={classes.head} dir="auto">
                    {note}
                  </p>
                )}
                {number > 1 && changes.length > 0 && (
                  <details>
                    <summary>{t('versions.changes', { count: changes.length })}</summary>
                    <ChangeList changes={changes} />
                  </details>
                )}
                <p className={classes.seal}>
                  {t('versions.seal')} <code dir="ltr">{sha256.slice(0, 16)}…</code>
                </p>
              </div>
            )}
          </DataList>
        )}
      </Answer>
    </Section>
  );
}
