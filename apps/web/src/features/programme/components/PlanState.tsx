import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTime } from '@concert/web-ui';
import { PersonLink } from '../../governance/public';
import type { WorkPlan } from '../hooks/useWorkPlan';
import classes from './PlanState.module.css';

/** Where a plan stands: what everyone sees of it, since when, and what they do not see yet. */
export function PlanState({ plan }: { plan: WorkPlan }) {
  const { t } = useTranslation('programme');
  const { state, publishedNumber, publishedAt, publishedBy, unpublishedChanges } = plan;
  return (
    <div className={classes.state}>
      <Badge variant={publishedNumber ? 'light' : 'default'} radius="sm" tt="none" fw={500}>
        {t(`planState.${state}`)}
      </Badge>
      {publishedNumber && publishedAt ? (
        <span>
          {t('plan.version', { number: publishedNumber })} · <DateTime instant={publishedAt} />
          {publishedBy && (
            <>
              {' · '}
              <PersonLink person={publishedBy} />
            </>
          )}
        </span>
      ) : (
        <span>{t('plan.seenByBody')}</span>
      )}
      {publishedNumber && unpublishedChanges.length > 0 && (
        <strong>{t('changes.pending', { count: unpublishedChanges.length })}</strong>
      )}
    </div>
  );
}
