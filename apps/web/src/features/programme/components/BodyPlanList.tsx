import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataList, DateTime, Section } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import type { Programme } from '../hooks/useProgrammes';
import { latePath, planPath } from '../paths';
import classes from './BodyPlanList.module.css';

interface BodyPlanListProps {
  plans: Programme['workPlans'];
  /** What is published, body by body. */
  counts: Programme['counts']['byBody'];
  programme: string;
}

/** Which bodies have published their part and how it stands, and which are drafting it. */
export function BodyPlanList({ plans, counts, programme }: BodyPlanListProps) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  return (
    <Section title={t('programme.plans')} count={plans.length}>
      {plans.length > 0 ? (
        <DataList label={t('programme.plans')} items={plans} itemKey={({ id }) => id}>
          {({ body, state, publishedNumber, publishedAt }) => {
            const figures = counts.find(({ key }) => key === body.code);
            return (
              <div className={classes.plan}>
                <span>
                  <Anchor
                    component={Link}
                    to={planPath(body.code, programme)}
                    title={translated(body.name)}
                    inherit
                  >
                    <bdi>{body.code}</bdi>
                  </Anchor>{' '}
                  ·{' '}
                  {publishedNumber ? t('plan.version', { number: publishedNumber }) : t(`planState.${state}`)}
                  {publishedAt && (
                    <>
                      {' · '}
                      <DateTime instant={publishedAt} />
                    </>
                  )}
                </span>
                {figures && (
                  <span className={classes.figures}>
                    {t('tracker.total', { count: figures.count })}
                    {figures.late > 0 && (
                      <>
                        {' · '}
                        <Anchor
                          component={Link}
                          to={latePath(programme, body.code)}
                          underline="always"
                          inherit
                        >
                          {t('tracker.late', { count: figures.late })}
                        </Anchor>
                      </>
                    )}
                  </span>
                )}
              </div>
            );
          }}
        </DataList>
      ) : (
        <p>{t('programme.noPlans')}</p>
      )}
    </Section>
  );
}
