import { useTranslation } from 'react-i18next';
import { DataList, DateTime } from '@concert/web-ui';
import { PersonLink } from '../../governance/public';
import type { Relabelling } from '../hooks/useThread';
import classes from './LabelChanges.module.css';

/** How the label came to be what it is: who changed it, from what to what, and why; the latest first. */
export function LabelChanges({ changes }: { changes: readonly Relabelling[] }) {
  const { t } = useTranslation(['discussions', 'ui']);
  if (changes.length === 0) return null;
  const audience = ({ audienceBefore: before, audienceAfter: after }: Relabelling) =>
    t('labels.audience', { before: t(`ui:audience.${before}`), after: t(`ui:audience.${after}`) });
  const classification = ({ classificationBefore: before, classificationAfter: after }: Relabelling) =>
    t('labels.classification', {
      before: t(`ui:classification.${before}`),
      after: t(`ui:classification.${after}`),
    });
  return (
    <details className={classes.changes}>
      <summary>{t('labels.title')}</summary>
      <p className={classes.quiet}>{t('labels.hint')}</p>
      <DataList label={t('labels.title')} items={[...changes].reverse()} itemKey={({ id }) => id}>
        {(change) => (
          <span className={classes.change}>
            {change.audienceBefore !== change.audienceAfter && <span>{audience(change)}</span>}
            {change.classificationBefore !== change.classificationAfter && (
              <span>{classification(change)}</span>
            )}
            <span className={classes.reason} dir="auto">
              {change.reason}
            </span>
            <span className={classes.quiet}>
              <PersonLink person={change.by} /> · <DateTime instant={change.at} />
            </span>
          </span>
        )}
      </DataList>
    </details>
  );
}
