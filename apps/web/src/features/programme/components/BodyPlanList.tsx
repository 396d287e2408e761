import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataList, DateTime, Section } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import type { Programme } from '../hooks/useProgrammes';
import { planPath } from '../paths';

interface BodyPlanListProps {
  plans: Programme['workPlans'];
  programme: string;
}

/** Which bodies have published their part, and which are drafting it. */
export function BodyPlanList({ plans, programme }: BodyPlanListProps) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  return (
    <Section title={t('programme.plans')} count={plans.length}>
      {plans.length > 0 ? (
        <DataList label={t('programme.plans')} items={plans} itemKey={({ id }) => id}>
          {({ body, state, publishedNumber, publishedAt }) => (
            <span>
              <Anchor
                component={Link}
                to={planPath(body.code, programme)}
                title={translated(body.name)}
                inherit
              >
                <bdi>{body.code}</bdi>
              </Anchor>{' '}
              · {publishedNumber ? t('plan.version', { number: publishedNumber }) : t(`planState.${state}`)}
              {publishedAt && (
                <>
                  {' · '}
                  <DateTime instant={publishedAt} />
                </>
              )}
            </span>
          )}
        </DataList>
      ) : (
        <p>{t('programme.noPlans')}</p>
      )}
    </Section>
  );
}
