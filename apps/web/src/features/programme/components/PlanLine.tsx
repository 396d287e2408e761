import { Fragment, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../governance/public';
import type { PlannedActivity } from '../hooks/useWorkPlan';
import { ActivityLink } from './ActivityLink';
import { Dates } from './Dates';
import { DraftMark } from './DraftMark';
import { PercentBar } from './PercentBar';
import classes from './PlanLine.module.css';
import { StatusBadge } from './StatusBadge';

interface PlanLineProps {
  activity: PlannedActivity;
  /** Leaves room at the end for `acts`, here and in the lines above and below. */
  withActs: boolean;
  acts?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** An activity as a plan lists it. */
export function PlanLine({ activity, withActs, acts, ref }: PlanLineProps) {
  const { t } = useTranslation(['programme', 'ui']);
  const { number, status, late, percent, draft, published, leadEntity, contributors, place, output } =
    activity;
  return (
    <div ref={ref} className={classes.line} data-acts={withActs || undefined}>
      <bdi className={classes.number}>{number}</bdi>
      <div className={classes.main}>
        <span className={classes.title}>
          <ActivityLink activity={activity} /> {draft && <DraftMark published={published} />}
        </span>
        <span className={classes.facts}>
          <Dates of={activity} />
          <span>
            {t('ui:labelled', { label: t('list.lead') })} <EntityLink entity={leadEntity} />
          </span>
          {contributors.length > 0 && (
            <span>
              {t('plan.with')}{' '}
              {contributors.map((entity, index) => (
                <Fragment key={entity.id}>
                  {index > 0 && ' · '}
                  <EntityLink entity={entity} />
                </Fragment>
              ))}
            </span>
          )}
          {place && <bdi>{place}</bdi>}
          {output && (
            <span>
              {t('activity.output')} <bdi>{output.number}</bdi>
            </span>
          )}
        </span>
      </div>
      <div className={classes.state}>
        <StatusBadge status={status} late={late} />
        <PercentBar percent={percent} />
      </div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </div>
  );
}
